// English: stop words, and Porter's stemmer ("An algorithm for suffix stripping", 1980), step by step.
const STOP_WORDS = new Set(
  (
    "a about an and are as at be but by can could did do does for from had has have how i if in into is " +
    "it its me my no not of on or should so such than that the their then there these they this to was we " +
    "were what when which who why will with would you your " +
    ""
  ).trim().split(" "),
);

/** @param {string} word */
export const isStopWord = (word) => STOP_WORDS.has(word);

/** What all words with a stem begin with: only -y, -ing and -ility leave more. @param {string} stem */
export const root = (stem) => (stem.length > 2 && /(?:i|e|bl)$/.test(stem) ? stem.slice(0, -1) : stem);

const STEP_2 = pairs(
  "ational ate tional tion enci ence anci ance izer ize abli able alli al entli ent eli e ousli ous ization ize ation ate " +
    "ator ate alism al iveness ive fulness ful ousness ous aliti al iviti ive biliti ble",
);
const STEP_3 = pairs("icate ic ative - alize al iciti ic ical ic ful - ness -");
const STEP_4 = pairs(
  "al - ance - ence - er - ic - able - ible - ant - ement - ment - ent - ou - ism - ate - iti - ous - ive - ize -",
);

/** @param {string} list */
function pairs(list) {
  const words = list.split(" ");
  /** @type {[string, string][]} */
  const all = [];
  for (let i = 0; i < words.length; i += 2) all.push([words[i], words[i + 1].replace("-", "")]);
  return all.sort((a, b) => b[0].length - a[0].length);
}

/** Which letters are consonants. @param {string} word */
function consonants(word) {
  /** @type {boolean[]} */
  const found = [];
  for (let i = 0; i < word.length; i++) {
    found.push(word[i] === "y" ? i === 0 || !found[i - 1] : !"aeiou".includes(word[i]));
  }
  return found;
}

/** Porter's m: how often a consonant follows a vowel. @param {string} word */
function measure(word) {
  const is = consonants(word);
  let m = 0;
  for (let i = 1; i < is.length; i++) if (is[i] && !is[i - 1]) m++;
  return m;
}

/** @param {string} word */
const hasVowel = (word) => consonants(word).includes(false);

/** @param {string} word */
function endsShort(word) {
  const [a, b, c] = consonants(word).slice(-3);
  return word.length > 2 && a && !b && c && !/[wxy]$/.test(word);
}

/**
 * The first ending that the word has, longest first, is replaced if enough stands before it.
 * @param {string} word
 * @param {[string, string][]} endings
 * @param {number} least
 */
function replace(word, endings, least) {
  for (const [ending, other] of endings) {
    if (word.endsWith(ending)) {
      const before = word.slice(0, -ending.length);
      return measure(before) > least ? before + other : word;
    }
  }
  return word;
}

/** @param {string} word */
export function stem(word) {
  if (word.length < 3) return word;
  let w = word;
  // Step 1a and 1b: plurals, -ed and -ing.
  if (/(?:ss|i)es$/.test(w)) w = w.slice(0, -2);
  else if (/[^s]s$/.test(w) || w === "s") w = w.slice(0, -1);
  if (w.endsWith("eed")) {
    if (measure(w.slice(0, -3)) > 0) w = w.slice(0, -1);
  } else {
    const ending = /(?:ed|ing)$/.exec(w);
    if (ending && hasVowel(w.slice(0, ending.index))) {
      w = w.slice(0, ending.index);
      if (/(?:at|bl|iz)$/.test(w)) w += "e";
      else if (/([^aeioulsz])\1$/.test(w) && consonants(w)[w.length - 1]) w = w.slice(0, -1);
      else if (measure(w) === 1 && endsShort(w)) w += "e";
    }
  }
  // Step 1c: -y.
  if (w.endsWith("y") && hasVowel(w.slice(0, -1))) w = `${w.slice(0, -1)}i`;
  // Steps 2 to 4: endings made of endings.
  w = replace(replace(w, STEP_2, 0), STEP_3, 0);
  const four = /(?:s|t)ion$/.test(w) ? [/** @type {[string, string]} */ (["ion", ""])] : STEP_4;
  w = replace(w, four, 1);
  // Step 5: the last e, and the last l of two.
  if (w.endsWith("e")) {
    const before = w.slice(0, -1);
    const m = measure(before);
    if (m > 1 || (m === 1 && !endsShort(before))) w = before;
  }
  return w.endsWith("ll") && measure(w.slice(0, -1)) > 1 ? w.slice(0, -1) : w;
}
