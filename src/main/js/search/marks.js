// Where the words of a query stand in a text.
const SHORTEST_BEGINNING = 3;

/**
 * @param {string} query
 * @param {import("./index.js").Tools} tools
 * @param {import("./query.js").Language} language
 * @returns {(text: string) => [number, number][]} from and to in UTF-16 units, in order, apart
 */
export function matcher(query, { parts, terms, joined }, language) {
  const { pieces, phrases } = parts(query, language);
  const { stem } = language;
  /** @type {Set<string>} */
  const stems = new Set();
  /** @type {string[]} */
  const beginnings = [];
  for (const piece of pieces) {
    stems.add(stem(piece.text));
    if (piece.open && piece.text.length >= SHORTEST_BEGINNING) beginnings.push(piece.text);
  }
  for (const phrase of phrases) for (const term of phrase.terms) stems.add(stem(term));
  return (text) =>
    joined(
      terms(text).filter(
        (term) => stems.has(stem(term.text)) || beginnings.some((beginning) => term.text.startsWith(beginning)),
      ),
    );
}
