// A query in, ranked pages out, as Lucene would rank them.
import * as english from "./english.js";
import { lexicon as lexiconOf } from "./lexicon.js";
import { numbers, reader, words } from "./packed.js";
import { parts, plan as planOf } from "./query.js";
import { ranked, ranking, top } from "./rank.js";
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
  const address = (/** @type {string} */ path) => (baseUrl ? new URL(path || "./", baseUrl).href : path || "./");
  /** What answers are made of; not for callers. @type {WeakMap<object, any>} */
  const behind = new WeakMap();

  /** @param {number[]} docs @returns {Promise<Map<number, [string, string]>>} */
  async function lines(docs) {
    const found = await Promise.all(docs.map((doc) => shard(`r${Math.floor(doc / root.block)}`)));
    return new Map(docs.map((doc, i) => [doc, found[i][doc % root.block]]));
  }

  /**
   * The pages that a filter lets through, and how many each choice of it would.
   * @param {number[]} docs
   * @param {Filter} filter
   */
  function filtered(docs, { parts, levels, page }) {
    const inPart = root.parts.map((/** @type {string} */ name) => among(parts, name));
    const inLevel = root.levels.map((/** @type {string} */ name) => among(levels, name));
    const ofPart = new Uint32Array(inPart.length);
    const ofLevel = new Uint32Array(inLevel.length);
    const passes = page ?? (() => true);
    const pages = docs.filter((doc) => {
      const part = groups.part[doc];
      const level = groups.level[doc];
      // What each group of a filter counts is narrowed by the others, not by itself.
      if (inLevel[level] && passes(doc)) ofPart[part]++;
      if (inPart[part] && passes(doc)) ofLevel[level]++;
      return inPart[part] && inLevel[level];
    });
    return { pages, kept: pages.filter(passes), facets: { parts: facet(root.parts, ofPart), levels: facet(root.levels, ofLevel) } };
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
    const asked = plan.words.length || phrases.length;
    const all = asked ? await ranked(plan, lexicon, await scoring(), phrases, bonus) : { docs: [], scores: new Float32Array() };
    const { pages, kept, facets } = filtered(all.docs, filter);
    const shown = top(kept, all.scores, limit);
    const line = await lines(shown);
    const results = shown.map((doc) => {
      const [url, title] = /** @type {[string, string]} */ (line.get(doc));
      const result = {
        url: address(url),
        title,
        score: all.scores[doc],
        part: root.parts[groups.part[doc]],
        level: root.levels[groups.level[doc]],
      };
      behind.set(result, { doc, url });
      return result;
    });
    const unknown = plan.unknown;
    const nearest = all.docs.length || !unknown.length ? [] : await (await load("spelling.js")).similar(root, shard, unknown, tools);
    const found = {
      results,
      total: kept.length,
      pages,
      corrected: plan.corrected || undefined,
      unknown,
      nearest: nearest.map((word) => ({ title: word, url: address(`search.html?q=${encodeURIComponent(word)}`) })),
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

/** @param {string[] | undefined} wanted @param {string} name */
const among = (wanted, name) => !wanted?.length || wanted.includes(name);

/** @param {string[]} names @param {Uint32Array} counts @returns {Facet} */
const facet = (names, counts) =>
  names.map((name, i) => ({ name, count: counts[i] })).filter(({ name, count }) => name && count);

/** The group of each page. @param {string} runs */
function ofEach(runs) {
  const pairs = numbers(runs);
  /** @type {number[]} */
  const all = [];
  for (let i = 0; i < pairs.length; i += 2) for (let n = 0; n < pairs[i]; n++) all.push(pairs[i + 1]);
  return all;
}
