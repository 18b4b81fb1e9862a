import { dueDay, interviewDay } from "/js/study/card.js";
import { studyDay } from "/js/study/days.js";
import { cardsOf } from "/js/study/deck.js";
import * as progress from "/js/study/progress.js";
import { queueFor } from "/js/study/queue.js";
import { equal, forSeeds, holds } from "./check.js";
import { deckOf, morning, partOf, someWeeks, studied } from "./reader.js";

const deck = deckOf([6, 6, 6]);
const small = deckOf([3, 4, 3], 2);
const none = progress.emptyProgress();
const minutes = (count, start = morning(0)) => new Date(+start + count * 60_000);
const grade = (sum, id, value, now) => progress.graded(sum, id, value, now);

export const specs = {
  "A queue begins with as many new cards as a day brings, the parts in turn, in reading order"() {
    const { due, fresh, cards } = queueFor(none, deck, morning(0));
    equal(due, []);
    equal(fresh, ["p0-q0-0", "p1-q0-0", "p2-q0-0", "p0-q0-1", "p1-q0-1", "p2-q0-1", "p0-q0-2",
      "p1-q0-2", "p2-q0-2", "p0-q1-0"]);
    equal(cards, fresh);
  },

  "A queue begins with the cards of questions that were read"() {
    const read = progress.seen(none, "p1/q4", "00000001", morning(0));
    equal(queueFor(read, deck, morning(0)).fresh.slice(0, 4), ["p1-q4-0", "p1-q4-1", "p1-q4-2", "p0-q0-0"]);
  },

  "A queue has none but the parts that are studied"() {
    const chosen = progress.withSettings(none, { parts: ["p1/"] }, morning(0));
    equal([...new Set(queueFor(chosen, deck, morning(0)).cards.map(partOf))], ["p1"]);
  },

  "A queue brings a missed card back after ten minutes, before the rest"() {
    const missed = grade(none, "p0-q0-0", 1, minutes(0));
    const soon = queueFor(missed, deck, minutes(9.9));
    equal([soon.due, soon.later, soon.next], [[], 1, +minutes(10)]);
    const after = queueFor(missed, deck, minutes(10));
    equal([after.due, after.later, after.next], [["p0-q0-0"], 0, 0]);
  },

  "A queue brings a missed card back at once if nothing else is left"() {
    const few = progress.withSettings(none, { newPerDay: 1 }, morning(0));
    const missed = grade(few, "p0-q0-0", 1, minutes(0));
    equal(queueFor(missed, deck, minutes(1)).cards, ["p0-q0-0"]);
    const got = grade(missed, "p0-q0-0", 3, minutes(2));
    const done = queueFor(got, deck, minutes(3));
    equal([done.cards, done.nextDay], [[], studyDay(morning(1))]);
  },

  "A queue is the one before, once a review is taken back"() {
    const missed = grade(none, "p0-q0-0", 1, minutes(0));
    const twice = grade(missed, "p0-q0-0", 3, minutes(12));
    equal(progress.ungraded(twice, "p0-q0-0", minutes(12)), missed);
    equal(progress.ungraded(missed, "p0-q0-0", minutes(0)), none);
  },

  "A queue has the cards that a mock interview called for, until they are reviewed"() {
    const called = progress.queued(none, ["p2-q5-1"], minutes(0));
    equal(queueFor(called, deck, minutes(1)).due, ["p2-q5-1"]);
    equal(queueFor(called, deck, morning(9)).due, ["p2-q5-1"]);
    equal(queueFor(grade(called, "p2-q5-1", 3, minutes(1)), deck, minutes(2)).due, []);
  },

  "A queue survives a clock that was wrong once"() {
    const wrong = grade(none, "p0-q0-0", 3, morning(3000));
    equal(queueFor(wrong, deck, morning(0)).due, ["p0-q0-0"]);
    const right = grade(wrong, "p0-q0-0", 3, morning(0));
    equal(right, grade(none, "p0-q0-0", 3, morning(0)));
  },

  "A queue has each due card once, and no other, at any time of anybody's weeks"() {
    forSeeds(30, (random) => {
      const weeks = someWeeks(small, random);
      const now = morning(random.whole(15, 60));
      const today = studyDay(now);
      const interview = interviewDay(weeks.settings, today);
      const { due, fresh, cards } = queueFor(weeks, small, now);
      const ids = cardsOf(small).map(({ id }) => id);
      const expected = ids.filter((id) => dueDay(progress.cardOf(weeks, id), today, interview) <= today);
      equal([...due].sort(), expected.sort());
      equal([...cards].sort(), [...due, ...fresh].sort());
      equal(new Set(cards).size, cards.length);
    });
  },

  "A queue follows from the day and what happened, not from how it is stored"() {
    forSeeds(20, (random) => {
      const weeks = someWeeks(small, random);
      const entries = Object.entries(weeks.cards);
      const other = { ...weeks, cards: progress.dict(entries.reverse()) };
      const now = morning(30);
      const queue = queueFor(weeks, small, now);
      equal(queueFor(JSON.parse(JSON.stringify(other)), small, now), queue);
      equal(queueFor(weeks, small, minutes(400, now)).due, queue.due);
    });
  },

  "A queue mixes the parts: where each has as many, no two cards of one stand together"() {
    const all = cardsOf(deck).reduce((sum, { id }) => grade(sum, id, 3, morning(0)), none);
    const { due } = queueFor(all, deck, morning(20));
    equal(due.length, 54);
    holds(due.every((id, i) => partOf(id) !== partOf(due[i + 1] ?? "")), due.join(" "));
    holds(JSON.stringify(queueFor(all, deck, morning(21)).due) !== JSON.stringify(due), "another order on another day");
  },

  "A queue ends, whoever studies, and leaves nothing due"() {
    forSeeds(20, (random) => {
      const weeks = someWeeks(small, random, 12);
      const after = studied(weeks, small, 14, () => (random.next() < 0.4 ? 1 : 3)).progress;
      const rest = queueFor(after, small, new Date(2026, 0, 15, 23));
      equal([rest.cards, rest.later], [[], 0]);
      holds(rest.nextDay > studyDay(morning(14)), "a day that comes");
    });
  },

  "A queue shows no card that left the guide, and keeps its reviews"() {
    const gone = grade(none, "p9-q0-0", 3, morning(0));
    equal(queueFor(gone, deck, morning(9)).due, []);
    equal(grade(gone, "p0-q0-0", 3, morning(1)).cards["p9-q0-0"].log.length, 1);
  },

  "A queue has a card's place in it from nothing but its own name, even constructor or __proto__"() {
    const odd = deckOf([1]);
    odd.parts[0].questions[0].prompts = ["constructor", "__proto__"];
    equal(queueFor(none, odd, morning(0)).fresh, ["constructor", "__proto__"]);
    const one = grade(none, "__proto__", 3, morning(0));
    equal(queueFor(one, odd, morning(0)).fresh, ["constructor"]);
    equal(Object.keys(JSON.parse(JSON.stringify(one)).cards), ["__proto__"]);
    equal(Object.prototype.log, undefined);
  },
};
