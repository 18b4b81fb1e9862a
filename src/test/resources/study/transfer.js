import { cardsOf } from "/js/study/deck.js";
import { parseProgress, readProgress } from "/js/study/document.js";
import * as progress from "/js/study/progress.js";
import { queueFor } from "/js/study/queue.js";
import { MOST_BYTES, exportText, merged, preview, readImport } from "/js/study/transfer.js";
import { equal, forSeeds, holds } from "./check.js";
import { deckOf, morning, someWeeks } from "./reader.js";

const deck = deckOf([3, 4, 3], 2);
const none = progress.emptyProgress();
const moved = (sum) => readImport(exportText(sum, deck.title, morning(40))).progress;
const review = (sum, id, day, grade = 3) => progress.graded(sum, id, grade, morning(day));

/** Progress of two devices that parted after some weeks. */
function parted(random) {
  const before = someWeeks(deck, random, 6);
  const on = () => {
    let sum = before;
    for (let day = 11; day < 25; day++) {
      const { id, question } = random.one(cardsOf(deck));
      sum = review(sum, id, day + random.next(), random.one([1, 3]));
      if (random.next() < 0.3) sum = progress.seen(sum, question.key, random.one(["a", "b"]), morning(day));
      if (random.next() < 0.2) sum = progress.withSettings(sum, { newPerDay: random.whole(1, 20) }, morning(day));
      if (random.next() < 0.2) {
        const answers = [{ key: question.key, score: random.one([0, 1, 2, 3]), notes: "" }];
        sum = progress.withInterview(sum, { at: +morning(day), minutes: 30, answers });
      }
    }
    return sum;
  };
  return [on(), on(), on()];
}

export const specs = {
  "What is exported is imported as it was, with the guide's name and the date"() {
    forSeeds(20, (random) => {
      const sum = someWeeks(deck, random);
      const text = exportText(sum, deck.title, morning(40));
      const { progress: back, guide, date, lost } = readImport(text);
      equal([back, guide, date, lost], [sum, deck.title, morning(40).toISOString(), 0]);
      equal(queueFor(back, deck, morning(41)), queueFor(sum, deck, morning(41)));
    });
  },

  "A merge is the same whichever comes first, how often, and in which groups"() {
    forSeeds(30, (random) => {
      const [a, b, c] = parted(random);
      equal(merged(a, b), merged(b, a), "either way:");
      equal(merged(merged(a, b), b), merged(a, b), "again:");
      equal(merged(merged(a, b), c), merged(a, merged(b, c)), "in groups:");
      equal(merged(a, a), merged(a, none), "with itself:");
      equal(readProgress(JSON.parse(JSON.stringify(merged(a, b)))), { progress: merged(a, b), lost: 0 });
    });
  },

  "A merge has every review of both, once and in order"() {
    forSeeds(30, (random) => {
      const [a, b] = parted(random);
      const sum = merged(a, b);
      for (const { id } of cardsOf(deck)) {
        const times = [a, b].flatMap((one) => progress.cardOf(one, id).log.map(([at]) => at));
        const expected = [...new Set(times)].sort((x, y) => x - y);
        equal(progress.cardOf(sum, id).log.map(([at]) => at), expected);
      }
    });
  },

  "A merge is as if one device had been used for everything"() {
    const phone = review(review(none, "a", 0), "b", 3, 1);
    const desk = review(review(none, "a", 2), "c", 1);
    const one = review(review(review(review(none, "a", 0), "c", 1), "a", 2), "b", 3, 1);
    equal(merged(phone, desk), one);
  },

  "A merge takes settings, readings and interviews from where they are newer"() {
    const old = progress.withSettings(progress.seen(none, "q", "1", morning(1)), { newPerDay: 5 }, morning(1));
    const recent = progress.withSettings(progress.seen(none, "q", "2", morning(2)), { newPerDay: 6 }, morning(2));
    const sum = merged(recent, old);
    equal([sum.questions.q.content, sum.settings.newPerDay, sum.last], ["2", 6, "q"]);
  },

  "A preview counts what an import would bring"() {
    const [known] = cardsOf(deck);
    const here = review(review(none, known.id, 0), "elsewhere", 0);
    const there = review(review(review(none, known.id, 0), "elsewhere", 1), "p0-q0-1", 2);
    equal(preview(here, there, deck), { added: 1, newer: 1, same: 1, unknown: 1 });
    equal(preview(here, here, deck), { added: 0, newer: 0, same: 2, unknown: 1 });
    equal(preview(none, none, deck), { added: 0, newer: 0, same: 0, unknown: 0 });
  },

  "An import that is none is refused with one sentence"() {
    const texts = ["", "{", "null", "[]", "1", '"progress"', "{}", '{"hornbook":"progress"}',
      '{"hornbook":"progress","progress":[]}', '{"hornbook":"progress","progress":{"schema":2}}',
      '{"hornbook":"progress","progress":{"schema":0}}', '{"hornbook":"progress","progress":{"schema":1e99}}',
      '{"hornbook":"progress","progress":{"schema":99}}', "[".repeat(100_000), " ".repeat(MOST_BYTES + 1)];
    for (const text of texts) {
      const { fault, progress: found } = readImport(text);
      holds(/^[A-Z][^.]+\.$/.test(fault ?? ""), `${text.slice(0, 60)} gives ${fault}`);
      equal(found, undefined);
    }
    holds(/newer version/.test(readImport(texts[12]).fault), "a later schema is called so");
  },

  "An import leaves out what makes no sense, counts it, and takes the rest"() {
    const text = JSON.stringify(exportText(review(none, "good", 0), "", morning(0)));
    const json = JSON.parse(JSON.parse(text));
    json.progress.cards = {
      ...json.progress.cards,
      huge: { log: [[1e99, 3, 1]], asked: 0 },
      negative: { log: [[-1, 3, 1]], asked: 0 },
      half: { log: [[1, 3, 0.5]], asked: 0 },
      grade: { log: [[1, 7, 1]], asked: 0 },
      short: { log: [[1, 3]], asked: 0 },
      text: { log: [["1", 3, 1]], asked: 0 },
      none: null,
      list: [],
      "": { log: [], asked: 1 },
    };
    json.progress.settings.newPerDay = "many";
    json.progress.settings.interview = "2026-02-31";
    json.progress.interviews = [{ at: 1, minutes: 15, answers: [{ key: "q", score: 9, notes: "" }] }, 7];
    const { progress: found, lost } = readImport(JSON.stringify(json));
    equal([found, lost], [review(none, "good", 0), 13]);
  },

  "An import changes no prototype, and nothing outside of itself"() {
    const card = '{"log":[[1,3,1]],"asked":0,"__proto__":{"polluted":1}}';
    const text = `{"hornbook":"progress","progress":{"schema":2,"__proto__":{"polluted":1},
      "cards":{"__proto__":${card},"constructor":${card},"toString":${card}},
      "questions":{"__proto__":{"seen":1,"content":"x"}},"settings":{"__proto__":{"polluted":1},
      "interview":"","since":0,"newPerDay":10,"thinkFirst":false,"parts":[],"changed":0},
      "interviews":[],"last":"","exported":0}}`;
    const { progress: found, lost } = readImport(text);
    const sum = merged(merged(found, found), review(found, "__proto__", 1));
    equal([Object.keys(sum.cards).sort(), lost], [["__proto__", "constructor", "toString"], 0]);
    equal([{}.polluted, sum.polluted, sum.settings.polluted, sum.cards.constructor.polluted], [null, null, null, null]);
    equal(sum.cards.hasOwnProperty, undefined);
  },

  "An import of whatever was made of an export never fails otherwise, and what it gives is sound"() {
    const odd = [null, -1, 1e99, 0.5, "", "x", [], {}, true, [[]], "__proto__", { log: [[1, 3, 1]] }];
    forSeeds(150, (random) => {
      const json = JSON.parse(exportText(parted(random)[0], "x", morning(40)));
      for (let i = random.whole(1, 4); i > 0; i--) {
        let place = json;
        for (let depth = random.whole(0, 5); depth >= 0; depth--) {
          const key = random.one(Object.keys(place));
          if (depth && typeof place[key] === "object" && place[key] && Object.keys(place[key]).length) place = place[key];
          else place[key] = structuredClone(random.one(odd));
        }
      }
      const { progress: found, fault } = readImport(JSON.stringify(json));
      if (fault) return;
      equal(parseProgress(JSON.stringify(found)), { progress: found, lost: 0 });
      equal(moved(found), found);
      queueFor(found, deck, morning(41));
    });
  },
};
