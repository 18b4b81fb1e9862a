import { parseProgress } from "./document.js";
import { emptyProgress } from "./progress.js";

/**
 * Progress in the browser's storage. Each change is an operation on whatever is stored at its time,
 * inside a lock. That is not enough for two tabs: browsers may show a tab what another wrote some
 * milliseconds late, lock or no lock. So a tab keeps its operations for a while after writing, and
 * when another tab's document comes without them, applies them to that one; all of them give the
 * same when applied twice. What cannot be written is kept until it can.
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

/** How long a tab answers for what it wrote. */
const LATE = 2000;

/** @param {Surroundings} surroundings */
export function openStore({ storage, locks, key, listen }) {
  const asideKey = `${key}:damaged`;
  /** @type {Trouble} */
  let trouble = "";
  /** @type {string | null | undefined} what is stored, as far as this tab knows */
  let text;
  /** @type {Operation[]} what may not be in storage, or not for long */
  let pending = [];
  let shown = emptyProgress();
  /** @type {Set<() => void>} */
  const listeners = new Set();
  /** @type {Set<() => void>} jobs that wait for the lock */
  const waiting = new Set();

  /** Brings `shown` up to date. */
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
    if (document === null && trouble !== "full") pending = [];
    const stored =
      document === null || typeof document === "string" ? emptyProgress() : document.progress;
    if (document === null) trouble = before ? "cleared" : aside() ? "damaged" : "";
    else if (typeof document === "string") trouble = document;
    else if (document.lost || aside()) trouble = "damaged";
    else trouble = "";
    shown = pending.reduce((progress, operation) => operation(progress), stored);
  }

  /** Writes `shown`, if it is not what is stored. */
  function write() {
    if (trouble === "blocked" || trouble === "newer") return;
    const next = JSON.stringify(shown);
    if (next === text) return;
    try {
      if (trouble === "damaged" && text) keepAside(text);
      storage().setItem(key, next);
    } catch {
      trouble = "full";
      return;
    }
    text = next;
    if (trouble !== "damaged") trouble = "";
    const written = pending;
    setTimeout(() => (pending = pending.filter((operation) => !written.includes(operation))), LATE);
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
    /** @type {T} */
    let result;
    const once = () => {
      if (!done) {
        done = true;
        waiting.delete(once);
        result = job();
      }
      return result;
    };
    waiting.add(once);
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
    if (pending.length && text !== null)
      void alone(() => {
        look();
        write();
        tell();
      });
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
        pending = [...pending, operation];
        shown = operation(shown);
        write();
        tell();
        return shown;
      });
    },

    /** Removes all that is stored, also what lies aside. */
    erase() {
      return alone(() => {
        pending = [];
        shown = emptyProgress();
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

    /** Does what waits for its turn: a page that is being left has no other. */
    flush() {
      for (const job of waiting) job();
    },

    /** @param {() => void} listener called after each change, of this tab or another */
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },

    aside,

    /** Removes what lies aside, once the reader has no more use for it. */
    discard() {
      storage().removeItem(asideKey);
      trouble = "";
      tell();
    },

    /** @returns {Trouble} */
    get trouble() {
      return trouble;
    },
  };
}
