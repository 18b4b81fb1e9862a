/**
 * FSRS-6: how well a card is remembered, and when to ask for it again. The formulas are those of
 * https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm#fsrs-6 with the weights
 * given there. Eight decimals are kept, as by the other implementations, so that a history comes to
 * the same memory in all of them.
 *
 * @typedef {1 | 2 | 3 | 4} Grade again, hard, good, easy; Hornbook's two buttons give 1 and 3
 * @typedef {{ stability: number, difficulty: number }} Memory stability: days until recall falls to 90 %
 */

export const WEIGHTS = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
  0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];

/** The recall that reviews are timed for. */
export const RETENTION = 0.9;

const W = WEIGHTS;
const DECAY = -W[20];
const FACTOR = rounded(RETENTION ** (1 / DECAY) - 1);
const LONGEST = 36500;

/**
 * The memory after a review.
 *
 * @param {Memory | null} memory before it; null for a new card
 * @param {Grade} grade
 * @param {number} elapsedDays whole days since the review before; 0 on the same day
 * @returns {Memory}
 */
export function nextMemory(memory, grade, elapsedDays) {
  if (!memory) return { stability: W[grade - 1], difficulty: clamp(firstDifficulty(grade), 1, 10) };
  const { stability, difficulty } = memory;
  const next =
    elapsedDays < 1
      ? sameDay(stability, grade)
      : grade === 1
        ? forgotten(memory, retrievability(memory, elapsedDays))
        : recalled(memory, retrievability(memory, elapsedDays), grade);
  const change = rounded((-W[6] * (grade - 3) * (10 - difficulty)) / 9);
  const reverted = rounded(W[7] * firstDifficulty(4) + (1 - W[7]) * (difficulty + change));
  return { stability: next, difficulty: clamp(reverted, 1, 10) };
}

/**
 * The probability that a card is recalled.
 *
 * @param {Memory} memory
 * @param {number} elapsedDays since its last review
 */
export function retrievability({ stability }, elapsedDays) {
  return rounded((1 + (FACTOR * elapsedDays) / stability) ** DECAY);
}

/**
 * The whole days, at least one, until recall has fallen to `retention`.
 *
 * @param {number} stability
 */
export function intervalDays(stability, retention = RETENTION) {
  const share = rounded((retention ** (1 / DECAY) - 1) / FACTOR);
  return clamp(Math.round(stability * share), 1, LONGEST);
}

/** @param {Grade} grade */
function firstDifficulty(grade) {
  return rounded(W[4] - Math.exp((grade - 1) * W[5]) + 1);
}

/**
 * @param {number} stability
 * @param {Grade} grade
 */
function sameDay(stability, grade) {
  const growth = stability ** -W[19] * Math.exp(W[17] * (grade - 3 + W[18]));
  return bounded(stability * (grade > 1 ? Math.max(growth, 1) : growth));
}

/**
 * @param {Memory} memory
 * @param {number} recall
 */
function forgotten({ stability, difficulty }, recall) {
  const after =
    W[11] *
    difficulty ** -W[12] *
    ((stability + 1) ** W[13] - 1) *
    Math.exp((1 - recall) * W[14]);
  return Math.min(bounded(after), bounded(stability / Math.exp(W[17] * W[18])));
}

/**
 * @param {Memory} memory
 * @param {number} recall
 * @param {Grade} grade
 */
function recalled({ stability, difficulty }, recall, grade) {
  const growth =
    Math.exp(W[8]) *
    (11 - difficulty) *
    stability ** -W[9] *
    (Math.exp((1 - recall) * W[10]) - 1) *
    (grade === 2 ? W[15] : grade === 4 ? W[16] : 1);
  return bounded(stability * (1 + growth));
}

/** @param {number} stability */
function bounded(stability) {
  return rounded(clamp(stability, 0.001, LONGEST));
}

/**
 * @param {number} value
 * @param {number} least
 * @param {number} most
 */
function clamp(value, least, most) {
  return Math.min(Math.max(value, least), most);
}

/** @param {number} value */
function rounded(value) {
  return Math.round(value * 1e8) / 1e8;
}
