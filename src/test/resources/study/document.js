import { studyDay } from "/js/study/days.js";
import { parseProgress, readProgress } from "/js/study/document.js";
import * as progress from "/js/study/progress.js";
import { equal, holds } from "./check.js";
import { morning } from "./reader.js";

const none = progress.emptyProgress();

export const specs = {
  "A document of schema 1 becomes one of schema 2: its reviews get their study days"() {
    const night = +new Date(2026, 2, 5, 2, 30);
    const old = { schema: 1, cards: { one: [[+morning(0), 1], [+morning(2), 3]], two: [[night, 3]] } };
    const log = [[+morning(0), 1, studyDay(morning(0))], [+morning(2), 3, studyDay(morning(2))]];
    const cards = {
      one: { log, asked: 0 },
      two: { log: [[night, 3, studyDay(morning(62))]], asked: 0 },
    };
    equal(readProgress(old), { progress: { ...none, cards }, lost: 0 });
    equal(readProgress({ schema: 1 }), { progress: none, lost: 0 });
  },

  "A document of schema 1 loses no more than what made no sense in it"() {
    const old = { schema: 1, cards: { one: [[+morning(0), 3]], two: 7, three: [[null, 3]], four: [null] } };
    const { progress: found, lost } = readProgress(old);
    equal([Object.keys(found.cards), lost], [["one"], 3]);
  },

  "A document of this schema is read as it was written, and has no more than it should"() {
    const sum = progress.graded(none, "one", 3, morning(0));
    equal(parseProgress(JSON.stringify(sum)), { progress: sum, lost: 0 });
    equal(readProgress({ ...JSON.parse(JSON.stringify(sum)), more: 1 }).progress, sum);
  },

  "A document of a later schema is said to be newer, and nothing else is"() {
    equal(parseProgress('{"schema":3,"cards":"of another kind"}'), "newer");
    for (const text of ["", "x", "{}", "[]", "null", '{"schema":"2"}', '{"schema":-3}', '{"schema":2}'])
      equal(parseProgress(text), "damaged", text);
  },

  "A document's reviews stand in order and once, however they were written"() {
    const written = { ...none, cards: { one: { log: [[9, 3, 1], [5, 3, 0], [9, 1, 1], [9, 3, 1]], asked: 0 } } };
    equal(readProgress(written).progress.cards.one.log, [[5, 3, 0], [9, 1, 1]]);
    holds(readProgress(written).lost === 0, "nothing is lost");
  },
};
