import { loader } from "./loader.js";
import { siteRoot } from "./site-root.js";

/**
 * @typedef {{ text: string, marks: [number, number][] }} Excerpt
 * @typedef {{ url: string, title: string, excerpt: Excerpt }} Section
 * @typedef {{ url: string, title: string, score: number, part: string, level: string }} Result
 * @typedef {{ sections: Section[], excerpt: Excerpt }} Details
 * @typedef {{ name: string, count: number }} Facet
 * @typedef {{ parts: string[], levels: string[], progress: string[] }} Filter
 * @typedef {object} Answer
 * @property {Result[]} results
 * @property {number} total
 * @property {string} [corrected]
 * @property {string[]} unknown
 * @property {{ title: string, url: string }[]} nearest
 * @property {{ parts: Facet[], levels: Facet[] }} facets
 * @property {number[]} pages all that match in the parts and levels asked for, by their number in reading order
 *
 * @typedef {object} Options
 * @property {number} limit
 * @property {{ parts: string[], levels: string[], page?: (page: number) => boolean }} filter
 * @property {boolean} exact
 * @typedef {(text: string) => [number, number][]} Matcher
 *
 * @typedef {object} Index
 * @property {(query: string, options: Options) => Promise<Answer>} answer
 * @property {(answer: Answer, result: Result) => Promise<Details>} details
 */

/**
 * What every Hornbook site offers at its root, for its own pages and for others.
 *
 * @typedef {object} Door
 * @property {(base: string) => Promise<Index>} open
 * @property {(query: string) => Promise<Matcher>} matcher
 */

/** @type {() => Promise<Door>} */
const door = loader(new URL("search/search.js", siteRoot).href);

/** @type {Promise<Index> | undefined} */
let opened;

/** The site's search index: fetched at the first call, and again after a failure. */
export function siteIndex() {
  opened ??= door()
    .then((search) => search.open(siteRoot.href))
    .catch((fault) => {
      opened = undefined;
      throw fault;
    });
  return opened;
}

/**
 * Finds the words of a query in any text, in all forms that the index takes for the same; needs
 * the program, but not the index.
 *
 * @param {string} query
 */
export async function siteMatcher(query) {
  return (await door()).matcher(query);
}
