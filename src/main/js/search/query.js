// QueryReader.java in the browser.
import { LONGEST as LONGEST_TERM, terms } from "./terms.js";

const LONGEST = 1000;
const MOST_WORDS = 24;
const SHORT_QUERY = 4;
const MOST_WORDS_OF_CODE = 8;
const SHORTEST_BEGINNING = 3;
const BIG_SITE = 500;
const COMMON = 4;
const TELLING = 2;
const MOST_COMPLETIONS = 64;
const WHOLE = 10;
const FEW_COMPLETIONS = 8;
const SAME = 1;
const SAME_STEM = 0.75;
const COMPLETION = 0.5;

/**
 * What is said of these in QueryPlan.java: words may match, phrases must, the bonus lifts.
 * @typedef {import("./lexicon.js").Entry} Entry
 * @typedef {{entries: Map<string, {entry: Entry, weight: number}>, counts: boolean, inText: boolean}} Word
 * @typedef {{terms: string[], places: number[]}} Phrase
 * @typedef {{words: Word[], phrases: Phrase[], bonus?: Phrase, corrected: string, unknown: string[]}} Plan
 * @typedef {import("./terms.js").Term & {open: boolean, segment: number}} Piece
 * @typedef {{isStopWord: (word: string) => boolean, stem: (word: string) => string, root: (stem: string) => string}} Language
 * @typedef {ReturnType<typeof import("./lexicon.js").lexicon>} Lexicon
 */

/**
 * The words and phrases of a query, as typed.
 * @param {string} query
 * @param {Language} language
 * @returns {{text: string, pieces: Piece[], phrases: Phrase[], bonus?: Phrase}}
 */
export function parts(query, language) {
  const text = query.slice(0, LONGEST);
  /** @type {Phrase[]} */
  const phrases = [];
  /** @type {Piece[]} */
  const pieces = [];
  const plain = (/** @type {number} */ from, /** @type {number} */ to) => {
    const part = text.slice(from, to);
    const found = terms(part);
    const end = Math.max(0, ...found.map((term) => term.end));
    const open = to === text.length && end === part.length && /[\p{L}\p{M}\p{N}]$/u.test(part);
    for (const term of found) {
      const last = open && term.end === end;
      pieces.push(Object.assign(term, { start: from + term.start, end: from + term.end, open: last, segment: from }));
    }
  };
  let done = 0;
  for (const quoted of text.matchAll(/"([^"]*)"|“([^”]*)”/g)) {
    plain(done, quoted.index);
    const phrase = phraseOf(quoted[1] ?? quoted[2]);
    if (phrase.terms.length) phrases.push(phrase);
    done = quoted.index + quoted[0].length;
  }
  plain(done, text.length);
  const code = !phrases.length && /[()[\]{}=|^@]/.test(text) ? phraseOf(text) : undefined;
  const size = code?.terms.length ?? 0;
  return {
    text,
    pieces: meaningful(pieces, phrases.length > 0, language),
    phrases,
    bonus: size > 1 && size <= MOST_WORDS_OF_CODE ? code : undefined,
  };
}

/** @param {string} text @returns {Phrase} */
function phraseOf(text) {
  const found = terms(text).filter((term) => !term.compound).slice(0, MOST_WORDS);
  return { terms: found.map((term) => term.text), places: found.map((term) => term.position) };
}

/**
 * Each word once, and without those that say nothing, unless there are no others.
 * @param {Piece[]} pieces
 * @param {boolean} phrases
 * @param {Language} language
 */
function meaningful(pieces, phrases, language) {
  const seen = new Set();
  const all = pieces.filter((piece) => !seen.has(piece.text) && seen.add(piece.text));
  const saying = all.filter((piece) => !language.isStopWord(piece.text));
  const kept = (saying.length || phrases ? saying : all).slice(0, MOST_WORDS);
  const words = kept.filter((piece) => !piece.compound);
  if (words.length > SHORT_QUERY) return kept;
  // Neighbours as one term, as the index has them of titles and names.
  for (const one of words) {
    const two = words.find((word) => word.segment === one.segment && word.position === one.position + 1);
    const text = `${one.text}!${two?.text}`;
    if (!two || language.isStopWord(one.text) || language.isStopWord(two.text)) continue;
    if (text.length > LONGEST_TERM || seen.has(text)) continue;
    seen.add(text);
    kept.push({ ...one, text, end: two.end, compound: true, open: two.open });
  }
  return kept;
}

/**
 * @param {string} query
 * @param {Language} language
 * @param {Lexicon} lexicon
 * @param {(wrong: string, open: boolean, sentence: boolean) => Promise<string | undefined>} nearest
 * @returns {Promise<Plan>}
 */
export async function plan(query, language, lexicon, nearest) {
  const { text, pieces, phrases, bonus } = parts(query, language);
  const sorted = pieces.sort((a, b) => a.start - b.start || Number(b.compound) - Number(a.compound));
  const sentence = sorted.filter((piece) => !piece.compound).length > SHORT_QUERY;
  const forms = await Promise.all(sorted.map((piece) => formsOf(piece.text, piece.open, lexicon, sentence)));
  let known = 0;
  const wrong = sorted.map((piece, i) => {
    if (piece.compound && forms[i].size) known = Math.max(known, piece.end);
    return !piece.compound && !forms[i].size && piece.end > known;
  });
  const meant = await Promise.all(
    sorted.map((piece, i) => (wrong[i] ? nearest(piece.text, piece.open, sentence) : undefined)),
  );
  const unknown = [];
  const words = [];
  let corrected = "";
  let done = 0;
  for (const [i, piece] of sorted.entries()) {
    let entries = forms[i];
    const word = meant[i];
    if (word) {
      entries = await formsOf(word, false, lexicon, sentence);
      corrected += text.slice(done, piece.start) + word;
      done = piece.end;
    } else if (wrong[i]) {
      unknown.push(piece.text);
    }
    if (entries.size) words.push({ entries, counts: !piece.compound, inText: true });
  }
  const rare = words.filter((word) => !isCommon(word, lexicon.size));
  if (rare.filter((word) => word.counts).length >= TELLING) {
    for (const word of words) if (!rare.includes(word)) word.counts = word.inText = false;
  }
  return { words, phrases, bonus, corrected: done ? corrected + text.slice(done) : "", unknown };
}

/** Whether a word of a big site is on so many pages that it says nothing. @param {Word} word @param {number} size */
function isCommon({ entries }, size) {
  return size >= BIG_SITE && mostPages(entries) > Math.floor(size / COMMON);
}

/** @param {Word["entries"]} entries */
function mostPages(entries) {
  return Math.max(0, ...[...entries.values()].flatMap(({ entry }) => entry.lists.map((list) => list?.pages ?? 0)));
}

/**
 * @param {string} word
 * @param {boolean} open whether it may still grow
 * @param {Lexicon} lexicon
 * @param {boolean} sentence whether it is one of many
 */
async function formsOf(word, open, lexicon, sentence) {
  /** @type {Map<string, {entry: Entry, weight: number}>} */
  const forms = new Map();
  const add = (/** @type {Entry} */ entry, /** @type {number} */ weight) => {
    if (!forms.has(entry.word)) forms.set(entry.word, { entry, weight });
  };
  const long = word.length >= SHORTEST_BEGINNING;
  const known = sentence || lexicon.size >= BIG_SITE;
  const all = () => lexicon.from(word, MOST_COMPLETIONS);
  const early = open && long && !known ? all() : undefined; // beside the word itself, not after it
  for (const entry of await lexicon.sameStem(word)) add(entry, entry.word === word ? SAME : SAME_STEM);
  // In a sentence or on a big site, what is on many pages is hardly the beginning of another word.
  const begins = long && !(known && mostPages(forms) >= WHOLE);
  if (open && (begins || !forms.size)) {
    const rest = await (early ?? all());
    for (const entry of rest) add(entry, COMPLETION);
    if (rest.length <= FEW_COMPLETIONS) {
      const others = await Promise.all(rest.map((entry) => lexicon.sameStem(entry.word)));
      for (const entry of others.flat()) add(entry, COMPLETION);
    }
  }
  return forms;
}
