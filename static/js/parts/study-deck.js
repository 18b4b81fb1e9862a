import { readDeck } from "../study.js";
import { siteRoot } from "./site-root.js";

/**
 * @typedef {import("../study/deck.js").Deck} Deck
 * @typedef {import("../study/deck.js").Question} Question
 * @typedef {import("../study/deck.js").QuestionFile} QuestionFile
 */

/** @type {Map<string, Promise<any>>} */
const fetched = new Map();

/** The site's deck; after a failure the next call tries again. */
export function studyDeck() {
  return once("study/deck.json", (json) => readDeck(json), "no-cache");
}

/**
 * What stands on a question's page: its cards, follow-ups and levels.
 *
 * @param {Question} question
 * @returns {Promise<QuestionFile>}
 */
export async function questionFile({ file }) {
  return file
    ? once(file, (json) => json, "default")
    : { cards: [], thirty: "", asks: [], levels: [] };
}

/**
 * @template T
 * @param {string} path
 * @param {(json: any) => T} read
 * @param {RequestCache} cache
 * @returns {Promise<T>}
 */
function once(path, read, cache) {
  let found = fetched.get(path);
  if (!found) {
    found = load(path, cache).then(read);
    found.catch(() => fetched.delete(path));
    fetched.set(path, found);
  }
  return found;
}

/**
 * @param {string} path
 * @param {RequestCache} cache
 */
async function load(path, cache) {
  const response = await fetch(new URL(path, siteRoot), { cache });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}
