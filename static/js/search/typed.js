// What a reader typed, or a link or a store brought, made fit to be asked and to be shown.

/** No question is longer; error messages that are pasted often are. */
const LONGEST = 500;
const SHOWN = 60;

/** Controls, marks that turn the direction of text, and halves of surrogate pairs. */
const UNFIT = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/**
 * The query in a text: one line, cut where it is longer than any question. A space at its end
 * stays, for it says that the last word is whole.
 *
 * @param {string} text
 */
export function typed(text) {
  return cut(text, LONGEST).replace(UNFIT, " ").replace(/^\s+/u, "");
}

/**
 * The query as messages quote it.
 *
 * @param {string} query
 */
export function shown(query) {
  const whole = query.trim();
  const start = cut(whole, SHOWN);
  return start === whole ? whole : `${start.trimEnd()}…`;
}

/**
 * The first characters of a text, none of them halved.
 *
 * @param {string} text
 * @param {number} count
 */
function cut(text, count) {
  return Array.from(text.slice(0, 2 * count)).slice(0, count).join("");
}
