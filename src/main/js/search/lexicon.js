// Lexicon.java in the browser: the dictionary, by stems, and the pages that have its words.
import { numbers, reader, words } from "./packed.js";

const OUTGROWN = 5;
const SHORTEST_OUTGROWN = 3;
const ENDINGS = ["", "e", "i", "l"];

/**
 * Pages by field, each as two lists of equal length; or where they are stored apart.
 * @typedef {{pages: number, docs?: Uint32Array, freqs?: Uint32Array, apart?: [number, number]}} List
 * The file and the place in it number the word.
 * @typedef {{word: string, stem?: string, file: number, place: number, lists: (List | undefined)[]}} Entry
 */

/**
 * @param {any} root
 * @param {(name: string, decode?: (content: any) => any) => Promise<any>} shard
 * @param {import("./query.js").Language} language
 */
export function lexicon(root, shard, language) {
  const beginnings = words(root.terms);
  const stemsOfLists = words(root.lists);
  const fields = root.fields.length;
  const size = numbers(root.partOf).reduce((sum, count, i) => (i % 2 ? sum : sum + count), 0);

  /** The file that has a stem, if any has. @param {string} stem */
  function place(stem) {
    let low = 0;
    let high = beginnings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (beginnings[middle] <= stem) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  /** @param {number} number @returns {Promise<Entry[]>} */
  const file = (number) => shard(`t${number}`, ([list, postings]) => decode(list, postings, number));

  /** @param {string} list @param {string} postings @param {number} number @returns {Entry[]} */
  function decode(list, postings, number) {
    const from = reader(postings);
    return words(list).map((word, index) => {
      const mask = from.next();
      const lists = Array.from({ length: fields }, (_, field) => {
        if (!((mask >> field) & 1)) return undefined;
        const pages = from.next();
        if (field === 0 && mask >> fields) return { pages, apart: /** @type {[number, number]} */ ([from.next(), from.next()]) };
        return { pages, ...postingsOf([from], pages) };
      });
      return { word, file: number, place: index, lists };
    });
  }

  /** Found once for each word: what is typed next asks again. @param {Entry} entry */
  const stemOf = (entry) => (entry.stem ??= language.stem(entry.word));

  /** @param {string} stem */
  async function ofStem(stem) {
    if (!beginnings.length) return [];
    const root = language.root(stem);
    return (await file(place(stem))).filter((entry) => entry.word.startsWith(root) && stemOf(entry) === stem);
  }

  /** Stems of words that may begin with more than their stem. @param {string} prefix */
  function stemsBelow(prefix) {
    const stems = [];
    for (let end = prefix.length - 1; end >= Math.max(SHORTEST_OUTGROWN, prefix.length - OUTGROWN); end--) {
      const root = prefix.slice(0, end);
      for (const stem of ENDINGS.map((ending) => root + ending)) {
        if (language.root(stem) === root && !stem.startsWith(prefix)) stems.push(stem);
      }
    }
    return stems;
  }

  return {
    /** How many pages there are. */
    size,

    /**
     * All forms of a word, known or not, in order; what is stored apart of them is fetched at once.
     * @param {string} word
     */
    sameStem(word) {
      const stem = language.stem(word);
      for (let list = stemsOfLists.indexOf(stem); stemsOfLists[list] === stem; list++) shard(`l${list}`);
      return ofStem(stem);
    },

    /**
     * The words that begin so, in order; pairs of words only if they are asked for.
     * @param {string} prefix
     * @param {number} most
     */
    async from(prefix, most) {
      /** @type {Entry[]} */
      const found = [];
      const pairs = prefix.includes("!");
      const first = place(prefix);
      const last = place(prefix + "\uffff");
      // A long beginning ends in this file or the next: both are fetched at once.
      if (last === first + 1) file(last).catch(() => undefined);
      for (let number = first; number <= last && found.length < most && beginnings.length; number++) {
        for (const entry of await file(number)) {
          const { word } = entry;
          if (word.startsWith(prefix) && (pairs || !word.includes("!")) && stemOf(entry).startsWith(prefix)) found.push(entry);
        }
      }
      if (!(await this.sameStem(prefix)).some(({ word }) => word === prefix)) {
        const groups = await Promise.all(stemsBelow(prefix).map(ofStem));
        found.push(...groups.flat().filter(({ word }) => word.startsWith(prefix)));
      }
      return found.slice(0, most);
    },

    /**
     * The pages of a field, fetched where they are stored apart.
     * @param {Entry} entry
     * @param {number} field
     */
    async pages(entry, field) {
      const list = entry.lists[field];
      if (list?.apart && !list.docs) {
        const [count, first] = list.apart;
        const pieces = await Promise.all(Array.from({ length: count }, (_, i) => shard(`l${first + i}`)));
        Object.assign(list, postingsOf(pieces.map(reader), list.pages));
      }
      return list;
    },
  };
}

/** @param {ReturnType<typeof reader>[]} pieces @param {number} pages in all of them */
function postingsOf(pieces, pages) {
  const docs = new Uint32Array(pages);
  const freqs = new Uint32Array(pages);
  let i = 0;
  for (const from of pieces) {
    for (let doc = -1; i < pages && from.more(); i++) {
      const gap = from.next();
      docs[i] = doc += (gap >> 1) + 1;
      freqs[i] = gap & 1 ? from.next() + 2 : 1;
    }
  }
  return { docs, freqs };
}
