// The sections of a page that answer a query best, and the stretch of text around the words.
const MOST_SECTIONS = 3;
const LENGTH = 180;
const BEFORE = 50;
const IN_TITLE = 3;

/**
 * @typedef {{start: number, end: number, word: number}} Hit
 * @typedef {import("./index.js").Tools} Tools
 * @param {[string, string, string][]} sections anchor, title, text
 * @param {import("./query.js").Plan} plan
 * @param {(anchor: string) => string} address
 * @param {Tools} tools
 */
export function best(sections, plan, address, { terms, joined }) {
  const wordOf = numbered(plan);
  const scored = sections.map(([anchor, title, text], order) => {
    const hits = find(terms(text), wordOf);
    const weight = weigh(hits) + IN_TITLE * weigh(find(terms(title), wordOf));
    return { anchor, title, text, hits, weight, order };
  });
  scored.sort((a, b) => b.weight - a.weight || a.order - b.order);
  const found = scored.filter(({ weight }) => weight > 0);
  const first = found.find(({ hits }) => hits.length) ?? found[0] ?? scored.find(({ text }) => text);
  return {
    sections: found
      .filter(({ anchor }) => anchor)
      .slice(0, MOST_SECTIONS)
      .map(({ anchor, title, text, hits }) => ({ url: address(anchor), title, excerpt: excerpt(text, hits, joined) })),
    excerpt: first ? excerpt(first.text, first.hits, joined) : { text: "", marks: [] },
  };
}

/** Each term's word in the query, by number; words that weigh less are later ones. @param {import("./query.js").Plan} plan */
function numbered(plan) {
  /** @type {Map<string, number>} */
  const wordOf = new Map();
  plan.words.forEach(({ entries }, word) => {
    for (const term of entries.keys()) if (!wordOf.has(term)) wordOf.set(term, word);
  });
  for (const phrase of plan.phrases) for (const term of phrase.terms) wordOf.set(term, wordOf.get(term) ?? wordOf.size + 100);
  return wordOf;
}

/** @param {import("./terms.js").Term[]} terms @param {Map<string, number>} wordOf @returns {Hit[]} */
function find(terms, wordOf) {
  return terms.flatMap(({ text: term, start, end }) => {
    const word = wordOf.get(term);
    return word === undefined ? [] : [{ start, end, word }];
  });
}

/** Different words count most, repetition a little. @param {Hit[]} hits */
function weigh(hits) {
  const different = new Set(hits.map(({ word }) => word)).size;
  return different * different + Math.log1p(hits.length);
}

/**
 * The stretch with the most different words, from the beginning of a word to the end of one.
 * @param {string} text
 * @param {Hit[]} hits
 * @param {Tools["joined"]} joined
 */
function excerpt(text, hits, joined) {
  let from = 0;
  let most = 0;
  for (const { start } of hits) {
    const inside = hits.filter((hit) => hit.start >= start && hit.end <= start + LENGTH - BEFORE);
    const weight = weigh(inside);
    if (weight > most) [from, most] = [start, weight];
  }
  let start = Math.max(0, from - BEFORE);
  if (start) start = text.indexOf(" ", start) + 1;
  let end = Math.min(text.length, start + LENGTH);
  if (end < text.length) end = Math.max(text.lastIndexOf(" ", end), start + 1);
  const before = start ? "… " : "";
  const cut = before + text.slice(start, end) + (end < text.length ? " …" : "");
  const shift = before.length - start;
  const marks = joined(hits.filter((hit) => hit.start >= start && hit.end <= end));
  return { text: cut, marks: marks.map(([a, b]) => /** @type {[number, number]} */ ([a + shift, b + shift])) };
}
