/**
 * What a reader did, and nothing that follows from it: memory and due days are computed from the
 * logs (card.js). So no file can contradict itself, and two of them join into one (transfer.js).
 *
 * Two buttons: *missed it* is FSRS's "again", *got it* its "good". A missed card comes back the same
 * day, after ten minutes or when nothing else is left; got, it goes to the day that FSRS names,
 * tomorrow at the earliest. (In terms of other programs: one learning and one relearning step.)
 *
 * @typedef {import("./fsrs.js").Grade} Grade
 * @typedef {[at: number, grade: Grade, day: number]} Review in ms; the study day where the reader was
 * @typedef {{ log: Review[], asked: number }} Card asked: when a mock interview called for it, in ms
 * @typedef {{ seen: number, content: string }} Reading when it was read last, in ms, and its hash then
 *
 * @typedef {object} Settings
 * @property {string} interview yyyy-mm-dd, or nothing
 * @property {number} since the study day on which that date was set
 * @property {number} newPerDay where there is no date
 * @property {boolean} thinkFirst
 * @property {string[]} parts addresses of the parts that are studied; none: all
 * @property {number} changed in ms
 *
 * @typedef {object} Answer
 * @property {string} key
 * @property {0 | 1 | 2 | 3} score skipped, weak, solid, strong
 * @property {string} notes
 * @property {number} [seconds] that it took
 * @typedef {{ at: number, minutes: number, answers: Answer[] }} Session a mock interview; at: its start, in ms
 *
 * @typedef {object} Progress
 * @property {number} schema
 * @property {Record<string, Card>} cards by prompt id; those of prompts that left the guide stay
 * @property {Record<string, Reading>} questions by key
 * @property {Settings} settings
 * @property {Session[]} interviews
 * @property {string} last key of the question read last
 * @property {number} exported in ms; 0: never
 */

import { studyDay } from "./days.js";

export const SCHEMA = 2;

/** @returns {Progress} */
export function emptyProgress() {
  const settings = { interview: "", since: 0, newPerDay: 10, thinkFirst: false, parts: [], changed: 0 };
  return { schema: SCHEMA, cards: dict([]), questions: dict([]), settings, interviews: [], last: "", exported: 0 };
}

/** A review that lies further ahead was dated by a wrong clock. */
const AHEAD = 3_600_000;

/**
 * @param {Progress} progress
 * @param {string} id
 * @param {Grade} grade
 * @param {Date} now
 */
export function graded(progress, id, grade, now) {
  const { log, asked } = cardOf(progress, id);
  const others = log.filter(([at]) => at !== +now && at < +now + AHEAD);
  return withCard(progress, id, { log: inOrder([...others, [+now, grade, studyDay(now)]]), asked });
}

/**
 * Takes a review back, whatever came in between.
 *
 * @param {Progress} progress
 * @param {string} id
 * @param {Date} when as it was graded
 */
export function ungraded(progress, id, when) {
  const { log, asked } = cardOf(progress, id);
  return withCard(progress, id, { log: log.filter(([at]) => at !== +when), asked });
}

/**
 * Calls for cards: they are due from now on until they are reviewed.
 *
 * @param {Progress} progress
 * @param {string[]} ids
 * @param {Date} now
 */
export function queued(progress, ids, now) {
  return ids.reduce(
    (sum, id) => {
      const { log, asked } = cardOf(sum, id);
      return withCard(sum, id, { log, asked: Math.max(asked, +now) });
    },
    progress,
  );
}

/**
 * @param {Progress} progress
 * @param {string} key
 * @param {string} content
 * @param {Date} now
 * @returns {Progress}
 */
export function seen(progress, key, content, now) {
  if (progress.questions[key]?.seen > +now) return progress;
  const entries = Object.entries(progress.questions);
  const questions = dict([...entries, [key, { seen: +now, content }]]);
  return { ...progress, questions, last: key };
}

/**
 * @param {Progress} progress
 * @param {Partial<Settings>} changes
 * @param {Date} now
 * @returns {Progress}
 */
export function withSettings(progress, changes, now) {
  if (progress.settings.changed > +now) return progress;
  const settings = { ...progress.settings, ...changes, changed: +now };
  if (settings.interview !== progress.settings.interview) settings.since = studyDay(now);
  return { ...progress, settings };
}

/**
 * Adds a mock interview, or puts it in the place of the one that began at the same time.
 *
 * @param {Progress} progress
 * @param {Session} session
 * @returns {Progress}
 */
export function withInterview(progress, session) {
  const others = progress.interviews.filter(({ at }) => at !== session.at);
  return { ...progress, interviews: [...others, session].sort((a, b) => a.at - b.at) };
}

/**
 * @param {Progress} progress
 * @param {Date} now
 * @returns {Progress}
 */
export function exportedAt(progress, now) {
  return { ...progress, exported: +now };
}

/**
 * @param {{ cards: Record<string, Card> }} progress
 * @param {string} id
 * @returns {Card}
 */
export function cardOf(progress, id) {
  return progress.cards[id] ?? { log: [], asked: 0 };
}

/** @param {Review[]} log */
export function inOrder(log) {
  return log.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
}

/**
 * A record without a prototype: no key has a meaning of its own in it, not even `__proto__`.
 *
 * @template T
 * @param {[string, T][]} entries
 * @returns {Record<string, T>}
 */
export function dict(entries) {
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}

/**
 * @param {Progress} progress
 * @param {string} id
 * @param {Card} card
 * @returns {Progress}
 */
function withCard(progress, id, card) {
  const entries = Object.entries(progress.cards);
  const cards =
    card.log.length || card.asked
      ? dict([...entries, [id, card]])
      : dict(entries.filter(([key]) => key !== id));
  return { ...progress, cards };
}
