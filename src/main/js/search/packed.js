// Reads what Packed.java and FrontCoded.java write.
const SIGNS =
  " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";
const ENDS = 64;
const MORE = SIGNS.length - ENDS;
const VALUES = new Uint8Array(128);
for (let i = 0; i < SIGNS.length; i++) VALUES[SIGNS.charCodeAt(i)] = i;

/**
 * @param {string} text packed numbers
 * @returns {{next: () => number, more: () => boolean, skip: (signs: number) => void}}
 */
export function reader(text) {
  let at = 0;
  return {
    next() {
      for (let number = 0; ; ) {
        const value = VALUES[text.charCodeAt(at++)];
        if (value < ENDS) return number * ENDS + value;
        number = number * MORE + value - ENDS;
      }
    },
    more: () => at < text.length,
    skip: (signs) => void (at += signs),
  };
}

/** @param {string} text */
export function numbers(text) {
  const all = [];
  for (const from = reader(text); from.more(); ) all.push(from.next());
  return all;
}

/** @param {string} text front-coded words */
export function words(text) {
  const all = [];
  for (let at = 0, last = ""; at < text.length; ) {
    const end = text.indexOf(" ", at + 1);
    last = last.slice(0, VALUES[text.charCodeAt(at)]) + text.slice(at + 1, end);
    all.push(last);
    at = end + 1;
  }
  return all;
}
