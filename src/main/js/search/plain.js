// A language of which nothing is known: words are themselves.

/** @param {string} word */
export const isStopWord = (word) => false;

/** @param {string} word */
export const stem = (word) => word;

/** @param {string} stem */
export const root = (stem) => stem;
