import { dayOf } from "./days.js";
import { intervalDays, nextMemory, RETENTION, retrievability } from "./fsrs.js";

/**
 * @typedef {import("./fsrs.js").Memory} Memory
 * @typedef {import("./progress.js").Card} Card
 *
 * @typedef {object} State what the log of a card comes to
 * @property {Memory | null} memory null: never reviewed
 * @property {number} at its last review, in ms
 * @property {number} day and in study days
 * @property {boolean} missed whether that one was a miss: then it comes back the same day
 */

/** A share of the days left, and the days before the interview that belong to the last pass. */
const SHARE = 0.2;
const LAST_PASS = 3;

/** @type {WeakMap<Card, State>} */
const states = new WeakMap();

/**
 * @param {Card} card
 * @returns {State}
 */
export function stateOf(card) {
  let state = states.get(card);
  if (!state) {
    /** @type {Memory | null} */
    let memory = null;
    let [at, grade, day] = [0, 0, 0];
    for (const review of card.log) {
      memory = nextMemory(memory, review[1], Math.max(0, review[2] - day));
      [at, grade, day] = review;
    }
    state = { memory, at, day, missed: grade === 1 };
    states.set(card, state);
  }
  return state;
}

/**
 * The day of the interview, as long as it lies ahead; else NaN, which is neither before nor after.
 *
 * @param {{ interview: string }} settings
 * @param {number} today
 */
export function interviewDay({ interview }, today) {
  const day = dayOf(interview);
  return day >= today ? day : NaN;
}

/** @param {number} interview the first day of the last pass */
export function lastPass(interview) {
  return interview - LAST_PASS;
}

/**
 * The day on which a card that was got is due. With an interview ahead the gap is no more than a
 * fifth of the days that were left, and what would not be recalled well on its day comes once more
 * in the three days before: a heuristic, after the gaps that Cepeda et al. (2008) found best.
 *
 * @param {Memory} memory
 * @param {number} day of the last review
 * @param {number} interview or NaN
 */
export function dueAfter(memory, day, interview) {
  const gap = intervalDays(memory.stability);
  if (!(interview >= day)) return day + gap;
  const due = day + Math.min(gap, Math.max(1, Math.round(SHARE * (interview - day))));
  const weak = retrievability(memory, interview - day) < RETENTION;
  return weak ? Math.min(due, Math.max(day + 1, lastPass(interview))) : due;
}

/**
 * The day on which a card is due: any day up to today is now. Infinite for a new one.
 *
 * @param {Card} card
 * @param {number} today
 * @param {number} interview or NaN
 */
export function dueDay(card, today, interview) {
  const { memory, at, day, missed } = stateOf(card);
  // A journey may take a reader back by one day; more than that was a wrong clock.
  if (card.asked > at || day > today + 1) return 0;
  if (!memory) return Infinity;
  return missed ? day : dueAfter(memory, day, interview);
}

/**
 * The probability that a card is recalled on a day; 0 for a new one.
 *
 * @param {Card} card
 * @param {number} day
 */
export function recallOn(card, day) {
  const state = stateOf(card);
  return state.memory ? retrievability(state.memory, Math.max(0, day - state.day)) : 0;
}
