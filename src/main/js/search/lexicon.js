// The dictionary: words, and the pages that have them.
import { numbers, reader, words } from "./packed.js";

/**
 * Pages by field, each as two lists of equal length; or where they are stored apart.
 * @typedef {{pages: number, docs?: number[], freqs?: number[], apart?: [number, number]}} List
 * @typedef {{word: string, ordinal: number, lists: (List | undefined)[]}} Entry
 */

/** @param {any} root @param {(name: string, decode?: (content: any) => any) => Promise<any>} shard */
export function lexicon(root, shard) {
  const firsts = words(root.terms);
  const fields = root.fields.length;
  let sum = 0;
  const ordinals = numbers(root.counts).map((count) => (sum += count) - count);

  /** The file that has a word, if any has. @param {string} word */
  function place(word) {
    let low = 0;
    let high = firsts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (firsts[middle] <= word) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  /** @param {number} number @returns {Promise<Entry[]>} */
  const file = (number) => shard(`t${number}`, ([list, postings]) => decode(list, postings, ordinals[number]));

  /** @param {string} list @param {string} postings @param {number} ordinal @returns {Entry[]} */
  function decode(list, postings, ordinal) {
    const from = reader(postings);
    return words(list).map((word, index) => {
      const mask = from.next();
      const lists = Array.from({ length: fields }, (_, field) => {
        if (!((mask >> field) & 1)) return undefined;
        const pages = from.next();
        if (field === 0 && mask >> fields) return { pages, apart: /** @type {[number, number]} */ ([from.next(), from.next()]) };
        return { pages, ...postingsOf(from, pages) };
      });
      return { word, ordinal: ordinal + index, lists };
    });
  }

  return {
    /**
     * The words that begin so, in order; pairs of words only if they are asked for.
     * @param {string} prefix
     * @param {number} [most]
     */
    async from(prefix, most = Infinity) {
      /** @type {Entry[]} */
      const found = [];
      const pairs = prefix.includes("!");
      const last = place(prefix + "\uffff");
      for (let number = place(prefix); number <= last && found.length < most && firsts.length; number++) {
        for (const entry of await file(number)) {
          const wanted = entry.word.startsWith(prefix) && (pairs || !entry.word.includes("!"));
          if (wanted && found.length < most) found.push(entry);
        }
      }
      return found;
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
        const parts = pieces.map((piece) => postingsOf(reader(piece), Infinity));
        list.docs = parts.flatMap((part) => part.docs);
        list.freqs = parts.flatMap((part) => part.freqs);
      }
      return list;
    },
  };
}

/** @param {ReturnType<typeof reader>} from @param {number} count */
function postingsOf(from, count) {
  const docs = [];
  const freqs = [];
  for (let doc = -1; docs.length < count && from.more(); ) {
    const gap = from.next();
    docs.push((doc += (gap >> 1) + 1));
    freqs.push(gap & 1 ? from.next() + 2 : 1);
  }
  return { docs, freqs };
}
