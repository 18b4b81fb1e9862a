import { parseRecent, withRecent } from "../search/recent.js";
import { shown } from "../search/typed.js";
import { button, element, stop } from "./element.js";
import { EVERYTHING, searchAddress } from "./search-address.js";
import { storageKey } from "./site-root.js";

const KEY = storageKey("searches");

/** The searches that led somewhere, on this device alone. Where storage is blocked there are none. */
export class RecentSearches {
  element = element("section", { class: "search-recent", "aria-label": "Recent searches" });
  #choose;

  /** @param {(query: string) => void} choose called with the query that the reader takes up again */
  constructor(choose) {
    this.#choose = choose;
  }

  /** @param {string} query */
  remember(query) {
    try {
      localStorage.setItem(KEY, JSON.stringify(withRecent(stored(), query)));
    } catch {
      // Storage may be blocked or full: the search is then forgotten.
    }
  }

  /** Shows what there is; true if there is anything. */
  show() {
    const list = stored();
    const title = element("h2", {}, "Recent searches");
    const clear = button({ class: "plain" }, "Clear", () => this.#clear());
    const items = list.map((query) => element("li", {}, this.#link(query)));
    this.element.replaceChildren(
      element("div", { class: "search-recent-head" }, title, clear),
      element("ul", {}, ...items),
    );
    this.element.hidden = !list.length;
    return list.length > 0;
  }

  /** @param {string} query */
  #link(query) {
    const address = searchAddress(query, EVERYTHING);
    return stop(address, shown(query), () => this.#choose(query));
  }

  #clear() {
    try {
      localStorage.removeItem(KEY);
    } catch {
      // Then there was nothing to remove.
    }
    this.element.hidden = true;
    this.#choose("");
  }
}

function stored() {
  try {
    return parseRecent(localStorage.getItem(KEY));
  } catch {
    return [];
  }
}
