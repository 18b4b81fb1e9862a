// Spelling.java in the browser: the word that a misspelled one may have been meant for.
const SHORTEST = 4;
const LONG = 8;

/**
 * @typedef {{word: string, pages: number}} Candidate
 * @typedef {import("./index.js").Tools} Tools
 * @param {any} root
 * @param {(name: string, decode?: (content: any) => any) => Promise<any>} shard
 * @param {string} wrong
 * @param {Tools} tools
 * @returns {Promise<Candidate[]>} the words that begin or end with the same letter
 */
async function candidates(root, shard, wrong, { numbers, words }) {
  const decoded = (/** @type {[string, string]} */ [list, pages]) => {
    const counts = numbers(pages);
    return words(list).map((word, i) => ({ word, pages: counts[i] }));
  };
  const letters = [...wrong];
  const files = (/** @type {string[]} */ groups, /** @type {string} */ name, /** @type {string} */ letter) =>
    groups.flatMap((group, i) => ([...group].includes(letter) ? [shard(`${name}${i}`, decoded)] : []));
  const [first, last] = [letters[0], letters[letters.length - 1]];
  const lists = await Promise.all([...files(root.firsts, "s", first), ...files(root.lasts, "e", last)]);
  return lists.flat().filter(({ word }) => word.startsWith(first) || word.endsWith(last));
}

/**
 * @param {any} root
 * @param {(name: string) => Promise<any>} shard
 * @param {string} wrong
 * @param {boolean} open whether the word may still grow
 * @param {boolean} sentence whether it is one of many
 * @param {Tools} tools
 * @returns {Promise<string | undefined>}
 */
export async function nearest(root, shard, wrong, open, sentence, tools) {
  const most = wrong.length < SHORTEST ? 0 : wrong.length < LONG || sentence ? 1 : 2;
  if (!most || !/^\p{L}{4,}$/u.test(wrong)) return undefined;
  let best = { word: "", pages: 0 };
  let least = most + 1;
  for (const candidate of await candidates(root, shard, wrong, tools)) {
    const edits = distance(wrong, candidate.word, most, open);
    const better =
      candidate.pages !== best.pages ? candidate.pages > best.pages : candidate.word < best.word;
    if (edits < least || (edits === least && best.word && better)) {
      best = candidate;
      least = edits;
    }
  }
  return best.word || undefined;
}

/**
 * A few words that look alike, for a reader whose query finds nothing.
 * @param {any} root
 * @param {(name: string) => Promise<any>} shard
 * @param {string[]} unknown
 * @param {Tools} tools
 * @returns {Promise<string[]>}
 */
export async function similar(root, shard, unknown, tools) {
  const lists = await Promise.all(
    unknown.slice(0, 3).map(async (wrong) => {
      const most = Math.ceil(wrong.length / 2);
      return (await candidates(root, shard, wrong, tools))
        .map(({ word, pages }) => ({ word, pages, edits: distance(wrong, word, most, false) }))
        .filter(({ edits }) => edits <= most);
    }),
  );
  const sorted = lists.flat().sort((a, b) => a.edits - b.edits || b.pages - a.pages || (a.word < b.word ? -1 : 1));
  return [...new Set(sorted.map(({ word }) => word))].slice(0, 5);
}

/**
 * @param {string} wrong
 * @param {string} word
 * @param {number} most
 * @param {boolean} open
 */
function distance(wrong, word, most, open) {
  if (word.length < wrong.length - most || (!open && word.length > wrong.length + most)) return most + 1;
  const width = Math.min(word.length, wrong.length + most);
  let beforeLast = new Uint16Array(width + 1);
  let last = Uint16Array.from({ length: width + 1 }, (_, j) => j);
  let row = new Uint16Array(width + 1);
  for (let i = 1; i <= wrong.length; i++) {
    row[0] = i;
    for (let j = 1; j <= width; j++) {
      const change = wrong[i - 1] === word[j - 1] ? 0 : 1;
      row[j] = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + change);
      if (i > 1 && j > 1 && wrong[i - 1] === word[j - 2] && wrong[i - 2] === word[j - 1]) {
        row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
      }
    }
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return open ? Math.min(...last) : last[width];
}
