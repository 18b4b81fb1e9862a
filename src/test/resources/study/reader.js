import { queueFor } from "/js/study/queue.js";
import * as progress from "/js/study/progress.js";

/** A deck with so many questions in each part, and cards in each question. */
export function deckOf(questions, prompts = 3) {
  return {
    format: 1,
    title: "A guide",
    parts: questions.map((count, p) => ({
      title: `Part ${p}`,
      url: `p${p}/`,
      questions: Array.from({ length: count }, (_, q) => ({
        key: `p${p}/q${q}`,
        url: `p${p}/q${q}.html`,
        title: `${p} ${q}`,
        question: `${p} ${q}?`,
        level: ["core", "deeper", "hard"][q % 3],
        content: "00000001",
        file: `study/p${p}/q${q}.json`,
        prompts: Array.from({ length: prompts }, (_, c) => `p${p}-q${q}-${c}`),
        asks: q % 4,
      })),
    })),
  };
}

export const partOf = (id) => id.split("-")[0];

/** Nine in the morning, so many days after the first of January 2026. */
export const morning = (day) => new Date(2026, 0, 1 + day, 9);

/**
 * Studies for a day as the page lets one, until nothing is left.
 *
 * @returns {{ progress: object, asked: string[] }} the cards in the order in which they came
 */
export function studied(before, deck, day, gradeOf = () => 3) {
  let now = +morning(day);
  let after = before;
  const asked = [];
  for (let queue; (queue = queueFor(after, deck, new Date(now))).cards.length; now += 20_000) {
    const id = queue.cards[0];
    asked.push(id);
    if (asked.length > 5000) throw new Error("the day never ends");
    after = progress.graded(after, id, gradeOf(id), new Date(now));
  }
  return { progress: after, asked };
}

/** Some weeks of somebody who misses some, stays away on some days, and reads in between. */
export function someWeeks(deck, random, days = 15) {
  let sum = progress.emptyProgress();
  if (random.next() < 0.5) {
    const interview = morning(random.whole(1, 60)).toISOString().slice(0, 10);
    sum = progress.withSettings(sum, { interview }, morning(0));
  }
  const questions = deck.parts.flatMap((part) => part.questions);
  for (let day = 0; day < days; day++) {
    if (random.next() < 0.3) continue;
    const { key, content, prompts } = random.one(questions);
    sum = progress.seen(sum, key, content, morning(day));
    if (random.next() < 0.1) sum = progress.queued(sum, prompts, morning(day));
    sum = studied(sum, deck, day, () => (random.next() < 0.2 ? 1 : 3)).progress;
  }
  return sum;
}
