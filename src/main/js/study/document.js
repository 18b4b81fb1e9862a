import { dayOf } from "./days.js";
import { migrated } from "./migrations.js";
import { dict, emptyProgress, inOrder, SCHEMA } from "./progress.js";

/**
 * Reads progress from a text that anybody may have written.
 *
 * @typedef {import("./progress.js").Progress} Progress
 * @typedef {{ progress: Progress, lost: number }} Document lost: entries that made no sense
 */

/**
 * @param {string} text
 * @returns {Document | "newer" | "damaged"}
 */
export function parseProgress(text) {
  try {
    return readProgress(JSON.parse(text));
  } catch {
    return "damaged";
  }
}

/**
 * @param {any} json
 * @returns {Document | "newer" | "damaged"}
 */
export function readProgress(json) {
  if (!isObject(json) || !isCount(json.schema) || json.schema < 1) return "damaged";
  if (json.schema > SCHEMA) return "newer";
  const { cards, questions, settings, interviews, last, exported } = migrated(json);
  if (!isObject(cards) || !isObject(questions) || !isObject(settings) || !Array.isArray(interviews))
    return "damaged";
  let lost = 0;

  /** @template T @param {T} value @param {boolean} fits @param {T} instead */
  const or = (value, fits, instead) => {
    if (!fits) lost++;
    return fits ? value : instead;
  };
  /** @template T @param {T[]} list @param {(entry: T) => boolean} fits */
  const only = (list, fits) => list.filter((entry) => or(true, fits(entry), false));

  const none = emptyProgress().settings;
  const { interview, since, newPerDay, thinkFirst, parts, changed } = settings;
  const progress = {
    schema: SCHEMA,
    cards: dict(
      only(Object.entries(cards), ([id, card]) => isName(id) && isCard(card)).map(
        ([id, { log, asked }]) => [id, { log: distinct(log), asked }],
      ),
    ),
    questions: dict(
      only(Object.entries(questions), ([key, value]) => isName(key) && isReading(value)).map(
        ([key, { seen, content }]) => [key, { seen, content }],
      ),
    ),
    settings: {
      interview: or(interview, interview === "" || !Number.isNaN(dayOf(String(interview))), ""),
      since: or(since, isCount(since), 0),
      newPerDay: or(newPerDay, isCount(newPerDay), none.newPerDay),
      thinkFirst: or(thinkFirst, typeof thinkFirst === "boolean", false),
      parts: or(parts, Array.isArray(parts) && parts.every(isName), none.parts),
      changed: or(changed, isCount(changed), 0),
    },
    interviews: only(interviews, isSession).map(({ at, minutes, answers }) => ({
      at,
      minutes,
      answers: answers.map((/** @type {any} */ { key, score, notes, seconds }) => ({
        ...{ key, score, notes },
        ...(seconds && { seconds }),
      })),
    })),
    last: or(last, last === "" || isName(last), ""),
    exported: or(exported, isCount(exported), 0),
  };
  return { progress, lost };
}

/** @param {[number, import("./progress.js").Grade, number][]} log */
export function distinct(log) {
  return inOrder(log.map(([at, grade, day]) => [at, grade, day])).filter(
    ([at], i, all) => at !== all[i - 1]?.[0],
  );
}

/** @param {any} value */
function isCard(value) {
  const { log, asked } = Object(value);
  return isCount(asked) && Array.isArray(log) && log.every(isReview);
}

/** @param {any} value */
function isReview(value) {
  return Array.isArray(value) && value.length === 3 && value.every(isCount) && [1, 2, 3, 4].includes(value[1]);
}

/** @param {any} value */
function isReading(value) {
  const { seen, content } = Object(value);
  return isCount(seen) && isText(content);
}

/** @param {any} value */
function isSession(value) {
  const { at, minutes, answers } = Object(value);
  return isCount(at) && isCount(minutes) && Array.isArray(answers) && answers.every(isAnswer);
}

/** @param {any} value */
function isAnswer(value) {
  const { key, score, notes, seconds = 0 } = Object(value);
  return isName(key) && [0, 1, 2, 3].includes(score) && isText(notes) && isCount(seconds);
}

/** @param {any} value */
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A whole number that is a time in ms, a day, or less. @param {any} value */
function isCount(value) {
  return Number.isInteger(value) && value >= 0 && value <= 8.64e15;
}

/** @param {any} value */
function isName(value) {
  return isText(value) && value !== "";
}

/** @param {any} value */
function isText(value) {
  return typeof value === "string";
}
