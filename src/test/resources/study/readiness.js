import * as progress from "/js/study/progress.js";
import { hasChanged, readinessOf, standingOf } from "/js/study/readiness.js";
import { equal, holds } from "./check.js";
import { deckOf, morning } from "./reader.js";

const deck = deckOf([2, 1], 2);
const [question] = deck.parts[0].questions;
const none = progress.emptyProgress();
const review = (sum, day, grade = 3, ids = question.prompts) =>
  ids.reduce((all, id) => progress.graded(all, id, grade, morning(day)), sum);

export const specs = {
  "A question is unseen, seen, learning, and known when each card was got over more than a day"() {
    const seen = progress.seen(none, question.key, question.content, morning(0));
    const half = review(seen, 0, 3, question.prompts.slice(1));
    const learning = review(seen, 0);
    const known = review(learning, 2);
    equal([none, seen, half, learning, known].map((sum) => standingOf(sum, question, morning(2))),
      ["unseen", "seen", "learning", "learning", "known"]);
  },

  "A question is known no longer once a card is missed, or when much time has passed"() {
    const known = review(review(none, 0), 2);
    equal(standingOf(review(known, 5, 1, [question.prompts[0]]), question, morning(5)), "learning");
    equal(standingOf(known, question, morning(400)), "learning");
  },

  "A question has changed if its text is another than when it was read"() {
    const seen = progress.seen(none, question.key, "11111111", morning(0));
    equal([hasChanged(none, question), hasChanged(seen, question)], [false, true]);
    equal(hasChanged(progress.seen(seen, question.key, question.content, morning(1)), question), false);
  },

  "A part's readiness is the mean recall over its cards, new ones counted as none"() {
    const [first, second] = readinessOf(review(none, 0), deck, morning(0));
    equal([first.recall, first.cards, first.counts], [0.5, 4, { unseen: 1, seen: 0, learning: 1, known: 0 }]);
    equal([second.recall, second.counts.unseen], [0, 1]);
    const later = readinessOf(review(none, 0), deck, morning(2))[0].recall;
    holds(later < 0.5 && later > 0.44, `recall has faded to ${later}`);
    equal(readinessOf(none, deckOf([0, 1], 0), morning(0)).map(({ recall }) => recall), [0, 0]);
  },
};
