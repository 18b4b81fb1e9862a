// German: stop words, and Snowball's stemmer (snowballstem.org/algorithms/german), step by step. Words come folded.
const STOP_WORDS = new Set(
  (
    "aber als am an auch auf aus bei bin bis das dass dem den der des die doch du ein eine einem einen " +
    "einer eines er es fur hat ich ihr im in ist ja kann man mein mit nach nicht noch nur ob oder sich " +
    "sie sind so uber um und uns von vor war warum was welche wenn wer wie wir wird wo zu zum zur " +
    ""
  ).trim().split(" "),
);
const VOWEL = "[aeiouy]";
const REGION = new RegExp(`${VOWEL}[^aeiouy]`);

/** @param {string} word */
export const isStopWord = (word) => STOP_WORDS.has(word);

/** Endings go and nothing changes: every word begins with its stem. @param {string} stem */
export const root = (stem) => stem;

/** Where the part behind the first consonant after a vowel begins. @param {string} word @param {number} from */
function region(word, from) {
  const found = REGION.exec(word.slice(from));
  return found ? from + found.index + 2 : word.length;
}

/** @param {string} word */
export function stem(word) {
  if (word.length < 3) return word;
  // u and y between vowels are consonants, and written large for that.
  let w = word.replace(new RegExp(`(?<=${VOWEL})[uy](?=${VOWEL})`, "g"), (letter) => letter.toUpperCase());
  const second = region(w, region(w, 0));
  const first = region(w, 0);
  const r1 = Math.max(3, first);
  const r2 = second;

  /** Takes an ending off if it lies in a region. @param {RegExp} ending @param {number} start */
  const off = (ending, start) => {
    const found = ending.exec(w);
    if (!found || found.index < start) return undefined;
    w = w.slice(0, found.index);
    return found[0];
  };

  const one = /(?:em|ern|er|en|es|e|(?<=[bdfghklmnrt])s)$/.exec(w)?.[0];
  if (one && off(new RegExp(`${one}$`), r1) && /^(?:e|en|es)$/.test(one) && w.endsWith("niss")) w = w.slice(0, -1);

  const two = /(?:en|er|est|st)$/.exec(w)?.[0];
  if (two === "st") off(/(?<=...[bdfghklmnt])st$/, r1);
  else if (two) off(new RegExp(`${two}$`), r1);

  const three = /(?:end|ung|ig|ik|isch|lich|heit|keit)$/.exec(w)?.[0];
  if (three === "end" || three === "ung") {
    if (off(new RegExp(`${three}$`), r2)) off(/(?<!e)ig$/, r2);
  } else if (three === "ig" || three === "ik" || three === "isch") {
    off(new RegExp(`(?<!e)${three}$`), r2);
  } else if (three === "lich" || three === "heit") {
    if (off(new RegExp(`${three}$`), r2)) off(/(?:er|en)$/, r1);
  } else if (three === "keit") {
    if (off(/keit$/, r2)) off(/(?:lich|ig)$/, r2);
  }
  return w.toLowerCase();
}
