import { storageKey } from "./site-root.js";

/**
 * @typedef {import("../study/deck.js").Part} Part
 * @typedef {import("../study/deck.js").Question} Question
 * @typedef {import("../study/progress.js").Session} Session
 * @typedef {Map<string, { part: Part, question: Question }>} Questions by key
 *
 * @typedef {object} Sitting an interview while it runs, as it is kept: a reload in the middle loses nothing
 * @property {number} at its start, in ms
 * @property {number} minutes
 * @property {string[]} keys of the questions drawn
 * @property {import("../study/progress.js").Answer[]} answers to the questions before this one
 * @property {number} step how much of this one is shown: nothing, the answer, then each follow-up and its answer
 * @property {number} own ms on this one
 * @property {string} notes on this one
 */

const KEY = storageKey("interview");
export const SCORES = /** @type {const} */ (["skipped", "weak", "solid", "strong"]);

/**
 * @param {number} at
 * @param {number} minutes
 * @param {string[]} keys
 * @param {Sitting["answers"]} answers
 * @returns {Sitting}
 */
export function begun(at, minutes, keys, answers) {
  return { at, minutes, keys, answers, step: 0, own: 0, notes: "" };
}

/** @param {Pick<Session, "answers">} session @returns {number} in ms */
function used({ answers }) {
  return answers.reduce((sum, { seconds = NaN }) => sum + seconds, 0) * 1000;
}

/** @param {Sitting} sitting @returns {number} in ms */
export function left(sitting) {
  return sitting.minutes * 60_000 - sitting.own - used(sitting);
}

/** Minutes and seconds. @param {number} ms */
export function clock(ms) {
  return `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, "0")}`;
}

/** @param {Sitting | null} sitting */
export function keep(sitting) {
  try {
    if (sitting) localStorage.setItem(KEY, JSON.stringify(sitting));
    else localStorage.removeItem(KEY);
  } catch {
    // Blocked or full: the interview then lasts as long as the page.
  }
}

/**
 * What was kept; null if that makes no sense in this guide, or any more.
 *
 * @param {Questions} questions
 * @returns {Sitting | null}
 */
export function resumed(questions) {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "");
    const { at, keys, answers, step, notes } = kept;
    /** @param {any} answer */
    const fits = (answer) => typeof answer.notes === "string" && SCORES[answer.score];
    const known = keys.every((/** @type {string} */ key) => questions.has(key)) && answers.every(fits);
    const goesOn = answers.length < keys.length && Number.isFinite(at + step + left(kept));
    return known && goesOn && typeof notes === "string" ? kept : null;
  } catch {
    return null;
  }
}
