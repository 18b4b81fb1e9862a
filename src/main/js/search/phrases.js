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
  const rows = common(lists.map(({ docs }) => docs), lists.map(() => 0));
  if (!rows[0].length) return { freqs, idf };
  const [counts, starts] = (await shard("places")).map(tools.numbers);
  const before = (/** @type {any} */ { file, place }) => counts.slice(0, file).reduce((/** @type {number} */ a, /** @type {number} */ b) => a + b, place);
  const places = await Promise.all(
    found.map((entry, i) => placesOf(before(entry), lists[i], rows[i], starts, shard, tools)),
  );
  rows[0].forEach((row, at) => {
    const times = common(places.map((place) => place[at]), phrase.places)[0].length;
    if (times) freqs.set(lists[0].docs[row], times);
  });
  return { freqs, idf };
}

/**
 * What is in all lists, each behind its own offset, by its number in each.
 * @param {number[][]} lists in rising order
 * @param {number[]} offsets
 */
function common(lists, offsets) {
  const at = lists.map(() => 0);
  const rows = lists.map(() => /** @type {number[]} */ ([]));
  for (const first of lists[0]) {
    const wanted = first - offsets[0];
    const all = lists.every((list, i) => {
      while (list[at[i]] - offsets[i] < wanted) at[i]++;
      return list[at[i]] - offsets[i] === wanted;
    });
    if (all) rows.forEach((row, i) => row.push(at[i]));
  }
  return rows;
}

/**
 * The places of a word on some of its pages.
 * @param {number} ordinal the word's number in the dictionary
 * @param {{freqs: number[], places?: Map<number, number[]>}} list its pages, and what was read before
 * @param {number[]} wanted which of them, by number in the list, in order
 * @param {number[]} starts the gap of words and the first page of the first of each file
 * @param {(name: string) => Promise<any>} shard
 * @param {import("./index.js").Tools} tools
 * @returns {Promise<number[][]>}
 */
async function placesOf(ordinal, list, wanted, starts, shard, { reader }) {
  const places = (list.places ??= new Map());
  const missing = wanted.filter((page) => !places.has(page));
  if (!missing.length) return wanted.map((page) => places.get(page) ?? []);
  let word = 0;
  const files = [];
  for (let i = 0; i < starts.length; i += 2) files.push({ word: (word += starts[i]), page: starts[i + 1] });
  await Promise.all(
    files.map(async (file, number) => {
      const next = files[number + 1] ?? { word: Infinity, page: 0 };
      const from = file.word < ordinal ? 0 : file.word === ordinal ? file.page : Infinity;
      const to = next.word > ordinal ? Infinity : next.word === ordinal ? next.page : 0;
      if (from >= to || !missing.some((page) => page >= from && page < to)) return;
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
