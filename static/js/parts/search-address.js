import { siteRoot } from "./site-root.js";

/** @typedef {import("./site-index.js").Filter} Filter */

/** @type {Filter} */
export const EVERYTHING = { parts: [], levels: [], progress: [] };

/**
 * The address of a search, which may be kept and shared.
 *
 * @param {string} query
 * @param {Filter} filter
 */
export function searchAddress(query, filter) {
  const address = new URL("search.html", siteRoot);
  if (query.trim()) address.searchParams.set("q", query.trim());
  for (const part of filter.parts) address.searchParams.append("part", part);
  for (const level of filter.levels) address.searchParams.append("level", level);
  for (const mark of filter.progress) address.searchParams.append("progress", mark);
  return address.href;
}

/**
 * The search in an address.
 *
 * @param {string} address
 * @returns {{ query: string, filter: Filter }}
 */
export function searchIn(address) {
  const parameters = new URL(address).searchParams;
  const filter = {
    parts: parameters.getAll("part"),
    levels: parameters.getAll("level"),
    progress: parameters.getAll("progress"),
  };
  return { query: parameters.get("q") ?? "", filter };
}
