import { studyDay } from "./days.js";
import { emptyProgress } from "./progress.js";

/**
 * The steps from each form of the document to the next, oldest first.
 *
 * 1: cards alone; a review had no study day, which is taken from the clock of the machine.
 * 2: questions read, mock interviews, settings.
 *
 * @type {((old: any) => any)[]}
 */
const STEPS = [
  ({ cards }) => ({
    ...emptyProgress(),
    cards: Object.fromEntries(
      Object.entries(cards ?? {}).map(([id, log]) => [id, { log: dated(log), asked: 0 }]),
    ),
  }),
];

/** @param {any} log */
function dated(log) {
  return Array.isArray(log)
    ? log.map((review) => [review?.[0], review?.[1], studyDay(new Date(review?.[0]))])
    : log;
}

/**
 * @param {any} old a document of any schema up to this one
 * @returns {any} not yet checked
 */
export function migrated(old) {
  return STEPS.slice(old.schema - 1).reduce((document, step) => step(document), old);
}
