import { dueAfter, recallOn } from "/js/study/card.js";
import { isoDay, studyDay } from "/js/study/days.js";
import { intervalDays } from "/js/study/fsrs.js";
import { planFor } from "/js/study/plan.js";
import * as progress from "/js/study/progress.js";
import { queueFor } from "/js/study/queue.js";
import { equal, forSeeds, holds } from "./check.js";
import { deckOf, morning, someWeeks, studied } from "./reader.js";

const deck = deckOf([6, 8, 6]);
const small = deckOf([3, 4, 3], 2);
const first = studyDay(morning(0));
const none = progress.emptyProgress();
const dated = (day, sum = none, set = morning(0)) =>
  progress.withSettings(sum, { interview: isoDay(first + day) }, set);
const total = (plan) => plan.days.reduce((sum, { fresh }) => sum + fresh, 0);

export const specs = {
  "A plan without a date has two weeks, with the reader's own number of new cards"() {
    const plan = planFor(progress.withSettings(none, { newPerDay: 7 }, morning(0)), deck, morning(0));
    equal([plan.days.length, plan.newPerDay, plan.heuristic], [14, 7, false]);
    equal(plan.days.map(({ fresh }) => fresh), [7, 7, 7, 7, 7, 7, 7, 7, 4, 0, 0, 0, 0, 0]);
    equal(plan.days.slice(0, 4).map(({ reviews }) => reviews), [0, 0, 7, 7]);
    equal([plan.lastNewDay, plan.finalPass, plan.left], [0, 0, 0]);
  },

  "A plan for a date lets the last new card enter before the final 30 % of the time"() {
    const plan = planFor(dated(20), deck, morning(0));
    equal([plan.days.length, plan.lastNewDay, plan.finalPass], [21, first + 13, first + 17]);
    equal([plan.newPerDay, total(plan), plan.left, plan.heuristic], [5, 60, 0, true]);
    forSeeds(60, (random) => {
      const date = random.whole(1, 300);
      const any = planFor(dated(date), deck, morning(0));
      equal(total(any), 60);
      for (const { day, fresh } of any.days) holds(!fresh || day - first < 0.7 * date, `day ${day - first} of ${date}`);
    });
  },

  "A plan grows denser for those who stay away, and stops at the final 30 %"() {
    equal(planFor(dated(20), deck, morning(10)).newPerDay, 15);
    const late = planFor(dated(20), deck, morning(14));
    equal([late.newPerDay, total(late), late.left], [0, 0, 60]);
  },

  "A plan follows a date that is set anew"() {
    const before = dated(20);
    const after = progress.withSettings(before, { interview: isoDay(first + 40) }, morning(14));
    equal(planFor(after, deck, morning(14)).lastNewDay, first + 32);
    equal(progress.withSettings(after, { newPerDay: 3 }, morning(16)).settings.since, first + 14);
  },

  "A plan forgets a date that is over"() {
    const over = planFor(dated(20), deck, morning(21));
    equal([over.heuristic, over.newPerDay], [false, 10]);
    equal(planFor(dated(20), deck, morning(20)).heuristic, true);
  },

  "A plan's gap is never more than FSRS's, nor than a fifth of the days left, but one day at least"() {
    forSeeds(2000, (random) => {
      const memory = { stability: random.next() * random.one([1, 20, 400]) + 0.01, difficulty: 5 };
      const interview = random.whole(0, 200);
      const gap = dueAfter(memory, 0, interview);
      holds(gap >= 1 && gap <= intervalDays(memory.stability), `${gap} days`);
      holds(gap <= Math.max(1, Math.round(interview / 5)), `${gap} of ${interview} days`);
      equal(dueAfter(memory, 0, NaN), intervalDays(memory.stability));
    });
    equal([50, 12, 7, 2].map((left) => dueAfter({ stability: 99, difficulty: 5 }, 0, left)), [10, 2, 1, 1]);
  },

  "A plan ends with a pass over the weakest cards, the weakest first"() {
    forSeeds(30, (random) => {
      const sum = dated(30, someWeeks(small, random, 12), morning(12));
      const day = 30 - random.whole(1, 3);
      const now = morning(day);
      const { due } = queueFor(sum, small, now);
      const recall = (id) => recallOn(sum.cards[id], first + 30);
      const seen = Object.keys(sum.cards).filter((id) => sum.cards[id].log.length);
      for (const id of seen) holds(recall(id) >= 0.9 || due.includes(id), `${id} comes up`);
      const last = (id) => sum.cards[id].log.at(-1) ?? [0, 0];
      const called = (id) => sum.cards[id].asked > last(id)[0];
      const got = due.filter((id) => !called(id) && last(id)[1] !== 1).map(recall);
      equal(got, [...got].sort((a, b) => a - b));
    });
  },

  "A plan is what happens to those who follow it and get every card"() {
    forSeeds(12, (random) => {
      let sum = someWeeks(small, random, 10);
      const plan = planFor(sum, small, morning(11));
      for (const [i, { reviews, fresh }] of plan.days.slice(0, 12).entries()) {
        const queue = queueFor(sum, small, morning(11 + i));
        equal([queue.due.length, queue.fresh.length], [reviews, fresh], `day ${i}:`);
        sum = studied(sum, small, 11 + i).progress;
      }
    });
  },

  "A plan counts a day's new cards once, however far the day has gone"() {
    const sum = progress.graded(dated(20), "p0-q0-0", 3, morning(0));
    const { days, newPerDay } = planFor(sum, deck, new Date(+morning(0) + 60_000));
    equal([days[0].fresh, days[1].fresh, newPerDay], [4, 5, 5]);
    equal(queueFor(sum, deck, morning(0)).fresh.length, 4);
  },
};
