// Words that follow each other: the places of words, fetched only for this.
/**
 * @param {import("./query.js").Phrase} phrase
 * @param {(name: string) => Promise<any>} shard
 * @param {any} lexicon
 * @param {ReturnType<typeof import("./rank.js").ranking>} scores
 * @param {import("./index.js").Tools} tools
 * @returns {Promise<{freqs: Map<number, number>, idf: number}>} how often each page has it
 */
export async function occurrences(phrase, shard, lexicon, scores, tools) {
  const found = await Promise.all(
    phrase.terms.map(async (term) => (await lexicon.sameStem(term)).find((/** @type {any} */ entry) => entry.word === term)),
  );
  const freqs = new Map();
  if (found.some((entry) => !entry?.lists[0])) return { freqs, idf: 0 };
  const lists = await Promise.all(found.map((entry) => lexicon.pages(entry, 0)));
  let sum = 0;
  for (const list of lists) sum += scores.idf(0, list.pages);
  const idf = Math.fround(sum);
  if (lists.length === 1) {
    lists[0].docs.forEach((/** @type {number} */ doc, /** @type {number} */ i) => freqs.set(doc, lists[0].freqs[i]));
    return { freqs, idf };
  }
  const rows = lists.map((list) => new Map(list.docs.map((/** @type {number} */ doc, /** @type {number} */ i) => [doc, i])));
  const common = lists[0].docs.filter((/** @type {number} */ doc) => rows.every((row) => row.has(doc)));
  if (!common.length) return { freqs, idf };
  const [counts, starts] = (await shard("places")).map(tools.numbers);
  const before = (/** @type {any} */ { file, place }) => counts.slice(0, file).reduce((/** @type {number} */ a, /** @type {number} */ b) => a + b, place);
  const places = await Promise.all(
    found.map((entry, i) => placesOf(before(entry), lists[i], common.map((/** @type {number} */ doc) => rows[i].get(doc)), starts, shard, tools)),
  );
  common.forEach((/** @type {number} */ doc, /** @type {number} */ at) => {
    const begins = places.map((place, i) => new Set(place[at].map((/** @type {number} */ p) => p - phrase.places[i])));
    const times = [...begins[0]].filter((start) => begins.every((set) => set.has(start))).length;
    if (times) freqs.set(doc, times);
  });
  return { freqs, idf };
}

/**
 * The places of a word on some of its pages.
 * @param {number} ordinal the word's number in the dictionary
 * @param {{freqs: number[]}} list its pages
 * @param {number[]} wanted which of them, by number in the list, in order
 * @param {number[]} starts the gap of words and the first page of the first of each file
 * @param {(name: string) => Promise<any>} shard
 * @param {import("./index.js").Tools} tools
 * @returns {Promise<number[][]>}
 */
async function placesOf(ordinal, list, wanted, starts, shard, { reader }) {
  let word = 0;
  const files = [];
  for (let i = 0; i < starts.length; i += 2) files.push({ word: (word += starts[i]), page: starts[i + 1] });
  /** @type {Map<number, number[]>} */
  const places = new Map();
  await Promise.all(
    files.map(async (file, number) => {
      const next = files[number + 1] ?? { word: Infinity, page: 0 };
      const from = file.word < ordinal ? 0 : file.word === ordinal ? file.page : Infinity;
      const to = next.word > ordinal ? Infinity : next.word === ordinal ? next.page : 0;
      if (!wanted.some((page) => page >= from && page < to)) return;
      const read = reader(await shard(`p${number}`));
      for (let before = file.word; before < ordinal; before++) read.skip(read.next());
      read.next();
      const last = Math.min(to, list.freqs.length);
      for (let page = from; page < last; page++) {
        let place = 0;
        places.set(page, Array.from({ length: list.freqs[page] }, () => (place += read.next())));
      }
    }),
  );
  return wanted.map((page) => places.get(page) ?? []);
}
