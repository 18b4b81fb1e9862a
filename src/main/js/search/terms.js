// TermScanner.java in the browser: one list of examples holds both to the same terms.
const W = "[\\p{L}\\p{M}\\p{N}_]";
const CJK = "[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}]";
const SYMBOLS = new Map(
  Object.entries({ "∑": "sum", "∏": "prod", "∇": "nabla", "∂": "partial", "∞": "infty", "√": "sqrt", "∫": "int", "‖": "norm" }),
);
const GREEK = "αβγδεζηθικλμνξοπρστυφχψω";
const GREEK_NAMES =
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega".split(" ");
/** @type {{[letter: string]: string}} */
const LETTERS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", ς: "σ" };
export const LONGEST = 64;

const CHUNK = new RegExp(
  `(?<!${W})(?:[Cc]\\+\\+|[CcFf]#)(?!${W})|${W}+(?:[-‐‑.'’]${W}+)*|[∑∏∇∂∞√∫‖]`,
  "gu",
);
const PART = new RegExp(
  `${CJK}+|(?:(?!${CJK})[^-‐‑._])+?(?=$|[-‐‑._]|${CJK}|(?<=\\p{Ll})\\p{Lu}|(?<=\\p{Lu})\\p{Lu}\\p{Ll}{2})`,
  "gu",
);
const STARTS_CJK = new RegExp(`^${CJK}`, "u");

/**
 * @typedef {{text: string, position: number, start: number, end: number, compound: boolean}} Term
 * @param {string} text
 * @returns {Term[]}
 */
export function terms(text) {
  /** @type {Term[]} */
  const found = [];
  let position = -1;
  const add = (/** @type {string} */ term, /** @type {number} */ start, /** @type {number} */ end) => {
    if (term) found.push({ text: term, position: ++position, start, end, compound: false });
  };
  for (const match of text.matchAll(CHUNK)) {
    const chunk = match[0].replace(/['’][sS]$/, "");
    const start = match.index;
    const end = start + chunk.length;
    const symbol = SYMBOLS.get(chunk);
    if (symbol) add(symbol, start, end);
    else if (/[+#]$/.test(chunk)) add(chunk.toLowerCase(), start, end);
    else if (/^\p{Nd}+(?:\.\p{Nd}+)+$/u.test(chunk)) add(chunk, start, end);
    else {
      const first = found.length;
      const parts = [...chunk.matchAll(PART)];
      let pairs = false;
      for (const part of parts) {
        let at = start + part.index;
        if (!STARTS_CJK.test(part[0])) {
          add(fold(part[0]), at, at + part[0].length);
          continue;
        }
        pairs = true;
        const letters = [...part[0]];
        for (let i = 0; i < Math.max(1, letters.length - 1); i++) {
          const pair = letters.slice(i, i + 2).join("");
          add(fold(pair), at, at + pair.length);
          at += letters[i].length;
        }
      }
      const whole = pairs || parts.length < 2 || found.length - first < 2 ? "" : fold(chunk);
      if (whole && whole !== found[first].text) {
        const all = { ...found[first], text: whole, end: found[found.length - 1].end, compound: true };
        found.splice(first + 1, 0, all);
      }
    }
  }
  return found;
}

/** @param {string} text */
function fold(text) {
  const plain = bare(bare(text.normalize("NFKD")).toLowerCase());
  const word = plain.replace(/[^\0-~]/g, (letter) => LETTERS[letter] ?? letter).normalize("NFC").replace(/[^\p{L}\p{M}\p{N}]/gu, "");
  const letter = /^([α-ω])\p{Nd}*$/u.exec(word);
  if (letter) return GREEK_NAMES[GREEK.indexOf(letter[1])] ?? word;
  return word.replace(/^var(?=(?:epsilon|theta|phi|rho|sigma|pi)$)/, "").slice(0, LONGEST);
}

/** @param {string} text */
const bare = (text) => text.replace(/[\u0300-\u036f]/g, "");

/**
 * Places in a text without overlap: a compound and its parts are one.
 * @param {{start: number, end: number}[]} found
 * @returns {[number, number][]} from and to, in order
 */
export function joined(found) {
  /** @type {[number, number][]} */
  const spans = [];
  for (const { start, end } of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = spans[spans.length - 1];
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else spans.push([start, end]);
  }
  return spans;
}
