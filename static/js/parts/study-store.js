import { openStore } from "../study.js";
import { storageKey } from "./site-root.js";

/** @type {import("../study/store.js").Store | undefined} */
let store;

/** The reader's progress: one store for all parts of the page. */
export function studyStore() {
  if (store) return store;
  const opened = openStore({
    storage: () => localStorage,
    locks: navigator.locks,
    key: storageKey("study"),
    listen(changed) {
      addEventListener("storage", (event) => changed(event.key));
      // A page that comes back from the browser's cache missed what happened meanwhile.
      addEventListener("pageshow", (event) => event.persisted && changed(null));
    },
  });
  addEventListener("pagehide", opened.flush);
  return (store = opened);
}
