// Pages of made-up words, for a machine that cannot fetch manuals. Words are as unevenly frequent as
// in any language; a page leans on a few words of its own, which its headings name.

import { generator } from "./random.mjs";

const VOCABULARY = 40_000;
const OWN_WORDS = 30;
const SYLLABLES = "ba co de fi ga hu in jo ka le mi no or pa ra se ti un ve wi xo ya zu ster tion ment".split(" ");

/**
 * @param {number} count how many; page 7 is the same, however many follow
 * @returns {{path: string, title: string, sections: {anchor: string, title: string, text: string}[]}[]}
 */
export function generatedPages(count) {
  const random = generator(20_260_102);
  const words = vocabulary(random);
  const common = () => words[Math.floor(VOCABULARY ** random()) - 1];
  return Array.from({ length: count }, (_, number) => {
    const own = Array.from({ length: OWN_WORDS }, () => words[Math.floor(random() * VOCABULARY)]);
    const some = () => (random() < 0.2 ? own[Math.floor(OWN_WORDS * random() ** 2)] : common());
    const run = (length) => Array.from({ length }, some).join(" ");
    const sections = Array.from({ length: 2 + Math.floor(random() * 6) }, (_, i) => ({
      anchor: `part-${i}`,
      title: run(2),
      text: Array.from({ length: 3 + Math.floor(random() * 5) }, () => `${run(9 + Math.floor(random() * 8))}.`).join(" "),
    }));
    return { path: `generated/${number}.html`, title: own.slice(0, 2).join(" "), sections };
  });
}

function vocabulary(random) {
  const made = new Set();
  while (made.size < VOCABULARY) {
    const length = 1 + Math.floor(4 * random());
    made.add(Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(""));
  }
  return [...made];
}
