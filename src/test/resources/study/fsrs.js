import { fsrs } from "/ts-fsrs.js";
import { WEIGHTS, intervalDays, nextMemory, retrievability } from "/js/study/fsrs.js";
import { equal, forSeeds, holds } from "./check.js";

const HISTORIES = 2000;
const peer = fsrs();

function near(actual, expected, what) {
  holds(Math.abs(actual - expected) <= 1e-6, `${what}: ${actual} is ${expected}`);
}

function compare(random, grades) {
  let ours = null;
  let theirs = null;
  for (let review = random.whole(1, 30); review > 0; review--) {
    const grade = random.one(grades);
    const gap = random.next() < 0.25 ? 0 : random.whole(0, 400);
    if (ours) near(retrievability(ours, gap), peer.forgetting_curve(gap, theirs.stability), "recall");
    ours = nextMemory(ours, grade, gap);
    theirs = peer.next_state(theirs, gap, grade);
    near(ours.stability, theirs.stability, "stability");
    near(ours.difficulty, theirs.difficulty, "difficulty");
    equal(intervalDays(ours.stability), peer.next_interval(theirs.stability, gap), "interval");
  }
}

export const specs = {
  "FSRS has the 21 weights of version 6"() {
    equal(WEIGHTS, [...peer.parameters.w]);
    equal(WEIGHTS.length, 21);
  },

  "FSRS gives the published memory: stability 53.6269, difficulty 6.35749"() {
    const reviews = [[1, 0], [3, 0], [3, 1], [3, 3], [3, 8], [3, 21]];
    const memory = reviews.reduce((sum, [grade, gap]) => nextMemory(sum, grade, gap), null);
    equal(memory.stability.toFixed(4), "53.6269");
    equal(memory.difficulty.toFixed(5), "6.35749");
  },

  "FSRS gives the published intervals: a day's two, then 2, 11, 46, 163, 498"() {
    let memory = nextMemory(null, 3, 0);
    let gap = 0;
    const gaps = [gap];
    while (gaps.length < 6) {
      memory = nextMemory(memory, 3, gap);
      gap = intervalDays(memory.stability);
      gaps.push(gap);
    }
    equal(gaps, [0, 2, 11, 46, 163, 498]);
  },

  [`FSRS agrees with ts-fsrs to 1e-6 on ${HISTORIES} histories of two buttons`]() {
    forSeeds(HISTORIES, (random) => compare(random, [1, 3]));
  },

  [`FSRS agrees with ts-fsrs to 1e-6 on ${HISTORIES} histories of all four grades`]() {
    forSeeds(HISTORIES, (random) => compare(random, [1, 2, 3, 4]));
  },

  "FSRS asks sooner where more is to be recalled"() {
    equal([0.95, 0.9, 0.8].map((share) => intervalDays(10, share)), [0.95, 0.9, 0.8].map((share) => {
      const other = fsrs({ request_retention: share });
      return other.next_interval(10, 0);
    }));
  },
};
