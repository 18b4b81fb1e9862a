import { dueDay, interviewDay, lastPass, recallOn, stateOf } from "./card.js";
import { studyDay } from "./days.js";
import { cardsOf } from "./deck.js";
import { minutesFor, newOn } from "./plan.js";
import { cardOf } from "./progress.js";
import { grouped, shuffled, spread } from "./random.js";

/**
 * @typedef {import("./deck.js").Deck} Deck
 * @typedef {import("./progress.js").Progress} Progress
 *
 * @typedef {object} Queue
 * @property {string[]} cards what is to be done now, in order: `due` with `fresh` spread among it
 * @property {string[]} due reviews, those of a day in an order of its own, the parts mixed
 * @property {string[]} fresh new cards, in reading order, the parts mixed
 * @property {number} later missed cards that come back today
 * @property {number} next when the first of them does, in ms; 0: none
 * @property {number} nextDay the next study day with reviews; 0: none
 * @property {number} minutes that all of this takes
 */

const COMES_BACK = 600_000;

/**
 * What a reader has to do now.
 *
 * @param {Progress} progress
 * @param {Deck} deck
 * @param {Date} now
 * @returns {Queue}
 */
export function queueFor(progress, deck, now) {
  const { settings } = progress;
  const today = studyDay(now);
  const interview = interviewDay(settings, today);
  const all = cardsOf(deck, settings.parts).map(({ id, part, question }) => {
    const card = cardOf(progress, id);
    const { at, missed } = stateOf(card);
    return { id, part, question, card, due: dueDay(card, today, interview), at, missed };
  });

  const missed = all.filter(({ due, missed }) => missed && due && due <= today);
  missed.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const waits = missed.filter(({ at }) => at <= +now && at + COMES_BACK > +now);
  const back = missed.filter((entry) => !waits.includes(entry));

  const reviews = all.filter(({ due, missed }) => due <= today && !(missed && due));
  const byDay = shuffled(reviews, ({ id }) => id, today);
  const mixed =
    today >= lastPass(interview)
      ? byDay.sort((a, b) => recallOn(a.card, interview) - recallOn(b.card, interview))
      : spread(grouped(byDay, ({ part }) => part.url));

  const begun = all.filter(({ card }) => card.log[0]?.[2] === today).length;
  // The places are those among all cards, and so stay as they are while the reader goes on.
  const unseen = spread(grouped(all, ({ part }) => part.url)).filter(({ due }) => due === Infinity);
  const news = Math.max(0, newOn(settings, unseen.length + begun, today, interview) - begun);
  const read = unseen.filter(({ question }) => progress.questions[question.key]);
  const first = [...read, ...unseen.filter((entry) => !read.includes(entry))].slice(0, news);

  const idle = !back.length && !mixed.length && !first.length;
  const due = (idle ? waits : [...back, ...mixed]).map(({ id }) => id);
  const later = idle ? [] : waits;
  const fresh = first.map(({ id }) => id);
  const days = all.map(({ due }) => due).filter((day) => day > today && day < Infinity);
  return {
    cards: spread([due, fresh]),
    due,
    fresh,
    later: later.length,
    next: later.length ? later[0].at + COMES_BACK : 0,
    nextDay: days.reduce((least, day) => Math.min(least || day, day), 0),
    minutes: minutesFor(due.length + later.length, fresh.length),
  };
}
