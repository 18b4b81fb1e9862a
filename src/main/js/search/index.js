// A query in, ranked pages out, as Lucene would rank them.
import * as english from "./english.js";
import { lexicon as lexiconOf } from "./lexicon.js";
import { numbers, reader, words } from "./packed.js";
import { parts, plan as planOf } from "./query.js";
import { ranking, top } from "./rank.js";
import { shards } from "./shards.js";
import { joined, terms } from "./terms.js";

/** What modules need that are loaded later, if ever: so none of them repeats it. */
const tools = { numbers, reader, words, parts, terms, joined };

/**
 * @typedef {{text: string, marks: [number, number][]}} Excerpt
 * @typedef {{url: string, title: string, excerpt: Excerpt}} FoundSection
 * @typedef {{url: string, title: string, score: number, part: string, level: string}} Result
 * @typedef {{parts?: string[], levels?: string[], page?: (page: number) => boolean}} Filter page: by its number
 *   in reading order
 * @typedef {{name: string, count: number}[]} Facet
 * @typedef {typeof tools} Tools
 *
 * What the door knows: where the index is, how to load a module beside it, the guide's language, and the
 * root where it is fetched already.
 * @typedef {{folder: URL, load: (module: string) => Promise<any>, language?: import("./query.js").Language,
 *   root?: Promise<Response | undefined>}} Place
 */

/**
 * @param {string | URL | undefined} baseUrl the site's root, for URLs of results; relative ones without it
 * @param {Place} place
 */
export async function open(baseUrl, { folder, load, language = english, root: early }) {
  const shard = shards(folder, { root: early });
  const root = await shard("root");
  if (root.format !== 2) throw new Error(`unknown format ${root.format} of the index`);
  const lexicon = lexiconOf(root, shard, language);
  /** @type {ReturnType<typeof ranking> | undefined} */
  let ready;
  /** A big guide's lengths of texts are a file of their own, fetched beside the first words. */
  const scoring = async () => (ready ??= ranking(root, root.norms ?? (await shard("norms"))));
  scoring().catch(() => undefined); // told when they are wanted
  const groups = { part: ofEach(root.partOf), level: ofEach(root.levelOf) };
  const base = baseUrl ? new URL("./", baseUrl).href : "";
  const address = (/** @type {string} */ path) => base + encodeURI(path) || "./";
  /** What answers are made of; not for callers. @type {WeakMap<object, any>} */
  const behind = new WeakMap();

  /**
   * Takes the scores of pages that a filter keeps back, and counts what each choice of it would let through.
   * @param {Float32Array} scores
   * @param {Filter} filter
   */
  function filtered(scores, { parts, levels, page = () => true }) {
    const inPart = among(root.parts, parts);
    const inLevel = among(root.levels, levels);
    const ofPart = new Uint32Array(inPart.length);
    const ofLevel = new Uint32Array(inLevel.length);
    /** @type {number[]} */
    const pages = [];
    let all = 0;
    let total = 0;
    for (let doc = 0; doc < scores.length; doc++) {
      if (!scores[doc]) continue;
      all++;
      const part = groups.part[doc];
      const level = groups.level[doc];
      const passes = page(doc);
      // What each group of a filter counts is narrowed by the others, not by itself.
      if (inLevel[level] && passes) ofPart[part]++;
      if (inPart[part] && passes) ofLevel[level]++;
      const inBoth = inPart[part] && inLevel[level];
      if (inBoth) pages.push(doc);
      if (inBoth && passes) total++;
      else scores[doc] = 0;
    }
    return { all, pages, total, facets: { parts: facet(root.parts, ofPart), levels: facet(root.levels, ofLevel) } };
  }

  /**
   * @param {string} query
   * @param {{limit?: number, filter?: Filter, exact?: boolean}} [options] exact: correct no spelling
   */
  async function answer(query, { limit = 10, filter = {}, exact = false } = {}) {
    const spelled = async (/** @type {string} */ wrong, /** @type {boolean} */ isOpen, /** @type {boolean} */ sentence) =>
      exact ? undefined : (await load("spelling.js")).nearest(root, shard, wrong, isOpen, sentence, tools);
    const plan = await planOf(String(query), language, lexicon, spelled);
    const occurrences = async (/** @type {import("./query.js").Phrase} */ phrase) =>
      (await load("phrases.js")).occurrences(phrase, shard, lexicon, await scoring(), tools);
    const phrases = await Promise.all(plan.phrases.map(occurrences));
    const bonus = plan.bonus && (await occurrences(plan.bonus));
    const inText = plan.words.flatMap((word) => (word.inText ? [...word.entries.values()] : []));
    await Promise.all(inText.map(({ entry }) => lexicon.pages(entry, 0)));
    const scores = (await scoring()).scores(plan, phrases, bonus);
    const { all, pages, total, facets } = filtered(scores, filter);
    const shown = top(scores, limit);
    const lines = await Promise.all(shown.map(({ doc }) => shard(`r${Math.floor(doc / root.block)}`)));
    const results = shown.map(({ doc, score }, i) => {
      const [url, title] = lines[i][doc % root.block];
      const result = {
        url: address(url),
        title,
        score,
        part: root.parts[groups.part[doc]],
        level: root.levels[groups.level[doc]],
      };
      behind.set(result, { doc, url });
      return result;
    });
    const unknown = plan.unknown;
    /** @type {string[]} */
    const nearest = all || !unknown.length ? [] : await (await load("spelling.js")).similar(root, shard, unknown, tools);
    const found = {
      results,
      total,
      pages,
      corrected: plan.corrected || undefined,
      unknown,
      nearest: nearest.map((word) => ({ title: word, url: base + "search.html?q=" + encodeURIComponent(word) })),
      facets,
    };
    behind.set(found, plan);
    return found;
  }

  /**
   * The best sections of a result, and its best stretch of text.
   * @param {Awaited<ReturnType<typeof answer>>} of
   * @param {Result} result
   * @returns {Promise<{sections: FoundSection[], excerpt: Excerpt}>}
   */
  async function details(of, result) {
    const { doc, url } = behind.get(result);
    const [{ best }, text] = await Promise.all([load("excerpts.js"), shard(`x${doc}`)]);
    return best(text, behind.get(of), (/** @type {string} */ anchor) => address(anchor ? `${url}#${anchor}` : url), tools);
  }

  return {
    answer,
    details,

    /**
     * Ranked pages with their best sections, all at once.
     * @param {string} query
     * @param {{limit?: number, filter?: Filter}} [options]
     */
    async search(query, options) {
      const of = await answer(query, options);
      return Promise.all(of.results.map(async (result) => ({ ...result, ...(await details(of, result)) })));
    },
  };
}

/**
 * Finds the words of a query in any text, without the index.
 * @param {string} query
 * @param {Place} place
 * @returns {Promise<(text: string) => [number, number][]>}
 */
export async function matcher(query, { load, language = english }) {
  return (await load("marks.js")).matcher(query, tools, language);
}

/** Which are wanted; all, if none is. @param {string[]} names @param {string[]} [wanted] */
const among = (names, wanted) => names.map((name) => !wanted?.length || wanted.includes(name));

/** @param {string[]} names @param {Uint32Array} counts @returns {Facet} */
const facet = (names, counts) =>
  names.map((name, i) => ({ name, count: counts[i] })).filter(({ name, count }) => name && count);

/** The group of each page. @param {string} runs */
function ofEach(runs) {
  const pairs = numbers(runs);
  return pairs.flatMap((count, i) => (i % 2 ? [] : Array(count).fill(pairs[i + 1])));
}
