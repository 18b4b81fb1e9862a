import { dueAfter, dueDay, interviewDay, lastPass, stateOf } from "./card.js";
import { studyDay } from "./days.js";
import { cardsOf } from "./deck.js";
import { nextMemory } from "./fsrs.js";
import { cardOf } from "./progress.js";

/**
 * @typedef {import("./deck.js").Deck} Deck
 * @typedef {import("./progress.js").Progress} Progress
 * @typedef {import("./progress.js").Settings} Settings
 *
 * @typedef {object} Plan
 * @property {{ day: number, reviews: number, fresh: number, minutes: number }[]} days from today to the
 *   interview, or for two weeks, as they come if every card is got; what is done today is not counted
 * @property {number} newPerDay
 * @property {number} lastNewDay the last day that brings new cards; 0 without an interview
 * @property {number} finalPass the first day of the last pass; 0 without an interview
 * @property {number} left new cards that do not enter any more
 * @property {boolean} heuristic whether a date shapes it
 */

/** The end of the time before an interview that belongs to repeating alone. */
const REPEATING = 0.3;
const DAYS = 14;
const MOST_DAYS = 366;

/** What a card takes. */
const REVIEW_MINUTES = 1 / 3;
const NEW_MINUTES = 1;

/**
 * @param {number} reviews
 * @param {number} fresh
 */
export function minutesFor(reviews, fresh) {
  return Math.ceil(reviews * REVIEW_MINUTES + fresh * NEW_MINUTES);
}

/**
 * How many new cards a day brings: with an interview ahead as many as let the last one enter before
 * the final 30 % of the time from the day on which its date was set.
 *
 * @param {Settings} settings
 * @param {number} waiting new cards that day, with those that it brought already
 * @param {number} day
 * @param {number} interview or NaN
 */
export function newOn(settings, waiting, day, interview) {
  if (Number.isNaN(interview)) return Math.min(waiting, settings.newPerDay);
  const days = lastNewDay(settings, day, interview) - day + 1;
  return days > 0 ? Math.ceil(waiting / days) : 0;
}

/**
 * @param {Settings} settings
 * @param {number} today
 * @param {number} interview
 */
function lastNewDay({ since }, today, interview) {
  const start = Math.min(since || today, today);
  return Math.max(start, Math.ceil(interview - REPEATING * (interview - start)) - 1);
}

/**
 * @param {Progress} progress
 * @param {Deck} deck
 * @param {Date} now
 * @returns {Plan}
 */
export function planFor({ cards, settings }, deck, now) {
  const today = studyDay(now);
  const interview = interviewDay(settings, today);
  const heuristic = !Number.isNaN(interview);
  const end = heuristic ? Math.min(interview, today + MOST_DAYS) : today + DAYS - 1;
  const days = Array.from({ length: end - today + 1 }, (_, i) => ({
    day: today + i,
    reviews: 0,
    fresh: 0,
    minutes: 0,
  }));

  /** @param {import("./fsrs.js").Memory | null} memory @param {number} last @param {number} due */
  const walk = (memory, last, due) => {
    for (let day = Math.max(due, today); day <= end; day = dueAfter(memory, day, interview)) {
      days[day - today].reviews++;
      memory = nextMemory(memory, 3, memory ? Math.max(0, day - last) : 0);
      last = day;
    }
  };

  let left = 0;
  let begun = 0;
  for (const { id } of cardsOf(deck, settings.parts)) {
    const card = cardOf({ cards }, id);
    const { memory, day } = stateOf(card);
    const due = dueDay(card, today, interview);
    if (due === Infinity) left++;
    else walk(memory, day, due);
    if (card.log[0]?.[2] === today) begun++;
  }
  const newPerDay = newOn(settings, left + begun, today, interview);
  for (const day of days) {
    const done = day.day === today ? begun : 0;
    day.fresh = Math.min(left, Math.max(0, newOn(settings, left + done, day.day, interview) - done));
    left -= day.fresh;
    const memory = nextMemory(null, 3, 0);
    const due = dueAfter(memory, day.day, interview);
    for (let i = 0; i < day.fresh; i++) walk(memory, day.day, due);
  }
  for (const day of days) day.minutes = minutesFor(day.reviews, day.fresh);
  return {
    days,
    newPerDay,
    lastNewDay: heuristic ? lastNewDay(settings, today, interview) : 0,
    finalPass: heuristic ? lastPass(interview) : 0,
    left: heuristic ? left : 0,
    heuristic,
  };
}
