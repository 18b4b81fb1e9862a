import { recallOn, stateOf } from "./card.js";
import { studyDay } from "./days.js";
import { cardOf } from "./progress.js";

/**
 * @typedef {import("./deck.js").Deck} Deck
 * @typedef {import("./deck.js").Part} Part
 * @typedef {import("./deck.js").Question} Question
 * @typedef {import("./progress.js").Progress} Progress
 *
 * @typedef {"unseen" | "seen" | "learning" | "known"} Standing
 *   seen: read, or no card reviewed yet; learning: some card was reviewed; known: every card was got
 *   last time, would be recalled now, and has a week's stability, which takes more than one day
 *
 * @typedef {object} Readiness
 * @property {Part} part
 * @property {number} recall the mean probability of recall today over its cards, where a new one counts 0
 * @property {number} cards
 * @property {Record<Standing, number>} counts of its questions
 */

const KNOWN_DAYS = 7;
const KNOWN_RECALL = 0.8;

/**
 * @param {Progress} progress
 * @param {Question} question
 * @param {Date} now
 * @returns {Standing}
 */
export function standingOf(progress, { key, prompts }, now) {
  const today = studyDay(now);
  const cards = prompts.map((id) => cardOf(progress, id));
  if (!cards.some((card) => card.log.length)) return progress.questions[key] ? "seen" : "unseen";
  const known = cards.every((card) => {
    const { memory, missed } = stateOf(card);
    if (!memory || missed) return false;
    return memory.stability >= KNOWN_DAYS && recallOn(card, today) >= KNOWN_RECALL;
  });
  return known ? "known" : "learning";
}

/**
 * Whether a question's text is another than when it was read.
 *
 * @param {Progress} progress
 * @param {{ key: string, content: string }} question
 */
export function hasChanged(progress, { key, content }) {
  const reading = progress.questions[key];
  return !!reading && reading.content !== content;
}

/**
 * @param {Progress} progress
 * @param {Deck} deck
 * @param {Date} now
 * @returns {Readiness[]} for each part, in order
 */
export function readinessOf(progress, deck, now) {
  const today = studyDay(now);
  return deck.parts.map((part) => {
    const counts = { unseen: 0, seen: 0, learning: 0, known: 0 };
    for (const question of part.questions) counts[standingOf(progress, question, now)]++;
    const cards = part.questions.flatMap(({ prompts }) => prompts);
    const sum = cards.reduce((recall, id) => recall + recallOn(cardOf(progress, id), today), 0);
    return { part, recall: cards.length ? sum / cards.length : 0, cards: cards.length, counts };
  });
}
