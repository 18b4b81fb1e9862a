import { distinct, readProgress } from "./document.js";
import { cardOf, dict, SCHEMA } from "./progress.js";
import { cardsOf } from "./deck.js";

/**
 * @typedef {import("./deck.js").Deck} Deck
 * @typedef {import("./progress.js").Progress} Progress
 *
 * @typedef {{ progress: Progress, guide: string, date: string, lost: number }} Import
 *   lost: entries that made no sense and are left out
 *
 * @typedef {object} Preview counts of the imported cards
 * @property {number} added not there yet
 * @property {number} newer with reviews that are not there yet
 * @property {number} same with nothing that is not there
 * @property {number} unknown those among all of these that the guide does not have
 */

const KIND = "progress";

/** The longest text that is looked at. */
export const MOST_BYTES = 10_000_000;

/**
 * @param {Progress} progress
 * @param {string} guide its title
 * @param {Date} now
 */
export function exportText(progress, guide, now) {
  const date = now.toISOString();
  return JSON.stringify({ hornbook: KIND, schema: SCHEMA, guide, date, progress });
}

/**
 * @param {string} text whatever file was chosen
 * @returns {Import | { fault: string }} fault: one sentence for the reader
 */
export function readImport(text) {
  if (text.length > MOST_BYTES) return { fault: "This file is too large to be exported progress." };
  let json;
  try {
    json = JSON.parse(text);
  } catch {
    // Said below.
  }
  const { hornbook, guide, date, progress } = Object(json);
  if (hornbook !== KIND) return { fault: "This file is not progress that was exported here." };
  const document = readProgress(progress);
  if (document === "newer")
    return { fault: "A newer version of this page made this file: reload the page, and try again." };
  if (document === "damaged") return { fault: "This file is damaged: nothing in it can be read." };
  return { ...document, guide: textOf(guide), date: textOf(date) };
}

/**
 * @param {Progress} current
 * @param {Progress} imported
 * @param {Deck} deck
 * @returns {Preview}
 */
export function preview(current, imported, deck) {
  const known = new Set(cardsOf(deck).map(({ id }) => id));
  const counts = { added: 0, newer: 0, same: 0, unknown: 0 };
  const both = merged(current, imported);
  for (const id of Object.keys(imported.cards)) {
    const before = current.cards[id];
    const same = JSON.stringify(before) === JSON.stringify(cardOf(both, id));
    counts[!before ? "added" : same ? "same" : "newer"]++;
    if (!known.has(id)) counts.unknown++;
  }
  return counts;
}

/**
 * Everything that happened in either: of each card all reviews, of the rest what came later. So it
 * does not matter which comes first, or how often.
 *
 * @param {Progress} a
 * @param {Progress} b
 * @returns {Progress}
 */
export function merged(a, b) {
  const questions = union(a.questions, b.questions, (x, y) => later(x, y, x.seen - y.seen));
  const interviews = union(byStart(a), byStart(b), (x, y) => later(x, y, 0));
  const lastSeen = (/** @type {Progress} */ { last }) => questions[last]?.seen ?? 0;
  return {
    schema: SCHEMA,
    cards: union(a.cards, b.cards, (x, y) => ({
      log: distinct([...x.log, ...y.log]),
      asked: Math.max(x.asked, y.asked),
    })),
    questions,
    settings: later(a.settings, b.settings, a.settings.changed - b.settings.changed),
    interviews: Object.values(interviews).sort((x, y) => x.at - y.at),
    last: later(a.last, b.last, lastSeen(a) - lastSeen(b)),
    exported: Math.max(a.exported, b.exported),
  };
}

/**
 * @template T
 * @param {T} x
 * @param {T} y
 * @param {number} order
 * @returns {T} the greater one; of equals the one that reads greater, whichever side it is on
 */
function later(x, y, order) {
  return (order || (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1)) > 0 ? x : y;
}

/**
 * @template T
 * @param {Record<string, T>} a
 * @param {Record<string, T>} b
 * @param {(x: T, y: T) => T} join
 */
function union(a, b, join) {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return dict(keys.map((key) => [key, key in a && key in b ? join(a[key], b[key]) : (a[key] ?? b[key])]));
}

/** @param {Progress} progress */
function byStart({ interviews }) {
  return dict(interviews.map((session) => [String(session.at), session]));
}

/** @param {unknown} value */
function textOf(value) {
  return typeof value === "string" ? value : "";
}
