import { typed } from "./typed.js";

const MOST = 6;

/**
 * The queries in a stored text, whoever wrote it there.
 *
 * @param {string | null} stored
 * @returns {string[]}
 */
export function parseRecent(stored) {
  try {
    const list = JSON.parse(stored ?? "[]");
    if (!Array.isArray(list)) return [];
    const texts = list.filter((entry) => typeof entry === "string");
    return texts.map((entry) => typed(entry).trim()).filter(Boolean).slice(0, MOST);
  } catch {
    return [];
  }
}

/**
 * The list with a query at its head, where an equal or a shorter, unfinished one makes way for it.
 *
 * @param {string[]} list
 * @param {string} query
 */
export function withRecent(list, query) {
  const head = query.trim();
  if (!head) return list;
  const others = list.filter((entry) => !head.toLowerCase().startsWith(entry.toLowerCase()));
  return [head, ...others].slice(0, MOST);
}
