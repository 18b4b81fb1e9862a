import { parseProgress } from "./document.js";
import { emptyProgress } from "./progress.js";

/**
 * Progress in the browser's storage. Each change is an operation on whatever is stored at its time,
 * inside a lock, so that two tabs never overwrite each other; where it cannot be written, it is kept
 * in this tab and tried again with the next.
 *
 * @typedef {import("./progress.js").Progress} Progress
 * @typedef {(progress: Progress) => Progress} Operation
 *
 * @typedef {"" | "blocked" | "full" | "newer" | "damaged" | "cleared"} Trouble
 *   blocked: nothing can be stored; full: the last change could not; newer: another version of the
 *   page wrote what is stored, and it is left alone; damaged: what was stored made no sense, at least
 *   in part, and lies aside; cleared: what was stored when the page was opened is gone
 *
 * @typedef {object} Surroundings
 * @property {() => Storage} storage throws where it is blocked
 * @property {LockManager | undefined} locks
 * @property {string} key
 * @property {(changed: (key: string | null) => void) => void} listen calls when another tab wrote
 *
 * @typedef {ReturnType<typeof openStore>} Store
 */

/** @param {Surroundings} surroundings */
export function openStore({ storage, locks, key, listen }) {
  const asideKey = `${key}:damaged`;
  /** @type {Trouble} */
  let trouble = "";
  /** @type {string | null | undefined} what `stored` was read from */
  let text;
  let stored = emptyProgress();
  /** @type {Operation[]} */
  let unwritten = [];
  let shown = stored;
  /** @type {Set<() => void>} */
  const listeners = new Set();

  /** Brings `stored` and `shown` up to date. */
  function look() {
    let found;
    try {
      found = storage().getItem(key);
    } catch {
      trouble = "blocked";
      return;
    }
    if (found === text) return;
    const before = text;
    text = found;
    const document = found === null ? null : parseProgress(found);
    if (document === null || typeof document === "string") stored = emptyProgress();
    else stored = document.progress;
    if (document === null) trouble = before ? "cleared" : aside() ? "damaged" : "";
    else if (typeof document === "string") trouble = document;
    else if (document.lost || aside()) trouble = "damaged";
    else trouble = "";
    shown = unwritten.reduce((progress, operation) => operation(progress), stored);
  }

  /** Writes `shown`; true if it is stored. */
  function write() {
    if (trouble === "blocked" || trouble === "newer") return false;
    const next = JSON.stringify(shown);
    try {
      if (trouble === "damaged" && text) keepAside(text);
      storage().setItem(key, next);
    } catch {
      trouble = "full";
      return false;
    }
    text = next;
    stored = shown;
    if (trouble !== "damaged") trouble = "";
    return true;
  }

  /** What cannot be read is kept, unless it is the whole of what can. @param {string} damaged */
  function keepAside(damaged) {
    const document = parseProgress(damaged);
    if (typeof document !== "string" && !document.lost) return;
    const before = storage().getItem(asideKey);
    if (!before?.includes(damaged)) storage().setItem(asideKey, before ? `${before}\n${damaged}` : damaged);
  }

  /** Whatever made no sense and was put aside, for the reader to save. */
  function aside() {
    try {
      return storage().getItem(asideKey) ?? "";
    } catch {
      return "";
    }
  }

  function tell() {
    for (const listener of listeners) listener();
  }

  /** @template T @param {() => T} job @returns {Promise<T>} */
  async function alone(job) {
    let done = false;
    const once = () => {
      done = true;
      return job();
    };
    try {
      return locks ? await locks.request(key, once) : once();
    } catch (fault) {
      if (done) throw fault;
      return once();
    }
  }

  look();
  listen((changed) => {
    if (changed !== null && changed !== key) return;
    look();
    tell();
  });

  return {
    /** @returns {Progress} */
    read() {
      look();
      return shown;
    },

    /**
     * @param {Operation} operation
     * @returns {Promise<Progress>} with it
     */
    update(operation) {
      return alone(() => {
        look();
        shown = operation(shown);
        if (write()) unwritten = [];
        else unwritten.push(operation);
        tell();
        return shown;
      });
    },

    /** Removes all that is stored, also what lies aside. */
    erase() {
      return alone(() => {
        unwritten = [];
        stored = shown = emptyProgress();
        text = null;
        try {
          storage().removeItem(asideKey);
          storage().removeItem(key);
          trouble = "";
        } catch {
          trouble = "blocked";
        }
        tell();
      });
    },

    /** @param {() => void} listener called after each change, of this tab or another */
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },

    aside,

    /** @returns {Trouble} */
    get trouble() {
      return trouble;
    },
  };
}
