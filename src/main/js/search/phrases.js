// Words that follow each other: the places of words, fetched only for this.
/**
 * @param {import("./query.js").Phrase} phrase
 * @param {(name: string, decode?: (content: any) => any) => Promise<any>} shard
 * @param {any} lexicon
 * @param {ReturnType<typeof import("./rank.js").ranking>} scores
 * @param {import("./index.js").Tools} tools
 * @returns {Promise<import("./rank.js").Occurrences>}
 */
export async function occurrences(phrase, shard, lexicon, scores, tools) {
  const found = await Promise.all(
    phrase.terms.map(async (term) => (await lexicon.sameStem(term)).find((/** @type {any} */ entry) => entry.word === term)),
  );
  const none = { entry: { lists: [] }, weight: 1, idf: 0 };
  if (found.some((entry) => !entry?.lists[0])) return none;
  const lists = await Promise.all(found.map((entry) => lexicon.pages(entry, 0)));
  let sum = 0;
  for (const list of lists) sum += scores.idf(0, list.pages);
  const idf = Math.fround(sum);
  if (lists.length === 1) return { entry: found[0], weight: 1, idf };
  const rows = lists.map(() => /** @type {number[]} */ ([]));
  common(lists.map(({ docs }) => docs), lists.map(() => 0), (at) => rows.forEach((row, i) => row.push(at[i])));
  if (!rows[0].length) return none;
  const { firsts, files } = await shard("places", (packed) => layout(packed, tools));
  const places = await Promise.all(
    found.map(({ file, place }, i) => placesOf(firsts[file] + place, lists[i], rows[i], files, shard, tools)),
  );
  const times = rows[0].map((_, at) => common(places.map((place, i) => place[rows[i][at]]), phrase.places));
  const docs = rows[0].filter((_, at) => times[at]).map((row) => lists[0].docs[row]);
  const list = { pages: docs.length, docs: Uint32Array.from(docs), freqs: Uint32Array.from(times.filter(Boolean)) };
  return { entry: { lists: [list] }, weight: 1, idf };
}

/**
 * The number of the first word in each file of the dictionary, and with what each file of places begins.
 * @param {[string, string]} packed
 * @param {import("./index.js").Tools} tools
 */
function layout([counts, starts], { numbers }) {
  let words = 0;
  const firsts = numbers(counts).map((count) => (words += count) - count);
  const pairs = numbers(starts);
  const files = [];
  for (let i = 0, word = 0; i < pairs.length; i += 2) files.push({ word: (word += pairs[i]), page: pairs[i + 1] });
  return { firsts, files };
}

/**
 * How much is in all lists, each behind its own offset.
 * @param {number[][]} lists in rising order
 * @param {number[]} offsets
 * @param {(at: number[]) => void} [found] is told where in each
 */
function common(lists, offsets, found) {
  let count = 0;
  const at = lists.map(() => 0);
  for (; at[0] < lists[0].length; at[0]++) {
    const wanted = lists[0][at[0]] - offsets[0];
    let same = 1;
    for (; same < lists.length; same++) {
      const list = lists[same];
      while (list[at[same]] - offsets[same] < wanted) at[same]++;
      if (list[at[same]] - offsets[same] !== wanted) break;
    }
    if (same < lists.length) continue;
    count++;
    found?.(at);
  }
  return count;
}

/**
 * The places of a word, by page as its list numbers them; of some pages at least.
 * @param {number} ordinal the word's number in the dictionary
 * @param {{freqs: number[], places?: number[][]}} list its pages, and what was read before
 * @param {number[]} wanted which of them
 * @param {{word: number, page: number}[]} files the first word and page of each
 * @param {(name: string) => Promise<any>} shard
 * @param {import("./index.js").Tools} tools
 * @returns {Promise<number[][]>}
 */
async function placesOf(ordinal, list, wanted, files, shard, { reader }) {
  const places = (list.places ??= Array(list.freqs.length));
  const missing = wanted.filter((page) => !places[page]);
  const read = async (/** @type {number} */ number) => {
    const { word, page: first } = files[number];
    const next = files[number + 1] ?? { word: Infinity, page: 0 };
    const from = word < ordinal ? 0 : word === ordinal ? first : Infinity;
    const to = next.word > ordinal ? Infinity : next.word === ordinal ? next.page : 0;
    if (from >= to || !missing.some((page) => page >= from && page < to)) return;
    const packed = reader(await shard(`p${number}`));
    for (let before = word; before < ordinal; before++) packed.skip(packed.next());
    packed.next();
    const last = Math.min(to, list.freqs.length);
    for (let page = from; page < last; page++) {
      let place = 0;
      places[page] = Array.from({ length: list.freqs[page] }, () => (place += packed.next()));
    }
  };
  if (missing.length) await Promise.all(files.map((_, number) => read(number)));
  return places;
}
