import { draw, minutesOf, summaryOf } from "/js/study/interview.js";
import * as progress from "/js/study/progress.js";
import { equal, forSeeds, holds } from "./check.js";
import { deckOf, morning } from "./reader.js";

const deck = deckOf([8, 8, 8]);
const none = progress.emptyProgress();
const part = ({ key }) => key.split("/")[0];

export const specs = {
  "A mock interview fills its time, and no more"() {
    forSeeds(200, (random, seed) => {
      const minutes = random.one([15, 30, 45]);
      const questions = draw(deck, none, { minutes, seed });
      const sum = questions.reduce((total, question) => total + minutesOf(question), 0);
      holds(sum <= minutes && sum > minutes - 6, `${sum} of ${minutes} minutes`);
      equal(new Set(questions).size, questions.length);
    });
    equal(draw(deckOf([1]), none, { minutes: 1, seed: 1 }).length, 1);
    equal(draw(deckOf([]), none, { minutes: 30, seed: 1 }), []);
  },

  "A mock interview goes through the parts in turn"() {
    forSeeds(50, (_, seed) => {
      const first = draw(deck, none, { minutes: 30, seed }).slice(0, 3);
      equal(first.map(part).sort(), ["p0", "p1", "p2"]);
    });
  },

  "A mock interview has the chosen parts and levels alone"() {
    const questions = draw(deck, none, { minutes: 45, parts: ["p1/"], levels: ["hard", "deeper"], seed: 3 });
    equal([...new Set(questions.map(part))], ["p1"]);
    equal([...new Set(questions.map(({ level }) => level))].sort(), ["deeper", "hard"]);
  },

  "A mock interview is the same for the same seed, and else another"() {
    const keys = (seed) => draw(deck, none, { minutes: 45, seed }).map(({ key }) => key).join();
    equal(keys(5), keys(5));
    equal(new Set([1, 2, 3, 4, 5, 6].map(keys)).size, 6);
  },

  "A mock interview takes first what came up least in those before"() {
    let sum = none;
    const counts = {};
    for (let seed = 0; seed < 40; seed++) {
      const questions = draw(deck, sum, { minutes: 30, seed });
      const answers = questions.map(({ key }) => ({ key, score: 2, notes: "" }));
      for (const { key } of answers) counts[key] = (counts[key] ?? 0) + 1;
      sum = progress.withInterview(sum, { at: +morning(seed), minutes: 30, answers });
    }
    equal(Object.keys(counts).length, 24);
    holds(Math.max(...Object.values(counts)) <= 3 * Math.min(...Object.values(counts)), JSON.stringify(counts));
  },

  "A mock interview's summary counts the scores, and has the cards of what was weak or skipped"() {
    const answers = [["p0/q0", 1], ["p1/q1", 3], ["p2/q2", 2], ["p2/q3", 0], ["gone/q", 1]].map(
      ([key, score]) => ({ key, score, notes: "" }),
    );
    equal(summaryOf({ at: 1, minutes: 15, answers }, deck), {
      unscored: 1, weak: 2, solid: 1, strong: 1,
      misses: ["p0-q0-0", "p0-q0-1", "p0-q0-2", "p2-q3-0", "p2-q3-1", "p2-q3-2"],
    });
  },

  "A mock interview that is saved again as it goes on is one"() {
    const session = { at: 5, minutes: 15, answers: [] };
    const more = { ...session, answers: [{ key: "p0/q0", score: 1, notes: "again" }] };
    equal(progress.withInterview(progress.withInterview(none, session), more).interviews, [more]);
  },
};
