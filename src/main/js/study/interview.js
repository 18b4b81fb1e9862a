import { grouped, shuffled } from "./random.js";

/**
 * @typedef {import("./deck.js").Deck} Deck
 * @typedef {import("./deck.js").Question} Question
 * @typedef {import("./progress.js").Progress} Progress
 * @typedef {import("./progress.js").Session} Session
 *
 * @typedef {object} Wishes
 * @property {number} minutes
 * @property {string[]} [parts] addresses; none: all
 * @property {string[]} [levels] none: all
 * @property {string | number} seed equal ones draw equally
 *
 * @typedef {object} Summary
 * @property {number} unscored
 * @property {number} weak
 * @property {number} solid
 * @property {number} strong
 * @property {string[]} misses the cards of what was weak or skipped, for `queued`
 */

const ANSWER_MINUTES = 3;
const ASK_MINUTES = 1;

/**
 * What a question takes with its follow-ups.
 *
 * @param {Question} question
 */
export function minutesOf({ asks }) {
  return ANSWER_MINUTES + ASK_MINUTES * asks;
}

/**
 * Draws as many questions as the time is enough for, at least one if there is any: from each part in
 * turn, and there first what came up least in earlier interviews.
 *
 * @param {Deck} deck
 * @param {Progress} progress
 * @param {Wishes} wishes
 * @returns {Question[]}
 */
export function draw(deck, progress, { minutes, parts = [], levels = [], seed }) {
  const answers = progress.interviews.flatMap((session) => session.answers);
  const candidates = deck.parts
    .filter(({ url }) => !parts.length || parts.includes(url))
    .flatMap((part) => part.questions.map((question) => ({ part, question })))
    .filter(({ question: { file, level } }) => file && (!levels.length || levels.includes(level)))
    .map((entry) => ({
      ...entry,
      before: answers.filter(({ key }) => key === entry.question.key).length,
    }));
  const mixed = shuffled(candidates, ({ question }) => question.key, seed);
  mixed.sort((a, b) => a.before - b.before);
  const turns = [...grouped(mixed, ({ part }) => part.url)]
    .flatMap((group) => group.map((entry, turn) => ({ ...entry, turn })))
    .sort((a, b) => a.turn - b.turn);
  let left = minutes;
  return turns
    .filter(({ question }, i) => {
      const fits = minutesOf(question) <= left || i === 0;
      if (fits) left -= minutesOf(question);
      return fits;
    })
    .map(({ question }) => question);
}

/**
 * @param {Session} session
 * @param {Deck} deck
 * @returns {Summary}
 */
export function summaryOf({ answers }, deck) {
  const [unscored, weak, solid, strong] = [0, 1, 2, 3].map(
    (wanted) => answers.filter(({ score }) => score === wanted).length,
  );
  const missed = answers.filter(({ score }) => score < 2).map(({ key }) => key);
  const questions = deck.parts.flatMap((part) => part.questions);
  const misses = questions.filter(({ key }) => missed.includes(key)).flatMap(({ prompts }) => prompts);
  return { unscored, weak, solid, strong, misses };
}
