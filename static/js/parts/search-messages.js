import { shown } from "../search/typed.js";
import { button, element, stop } from "./element.js";
import { siteRoot } from "./site-root.js";

/** @typedef {import("./site-index.js").Answer} Answer */

/** How long the reader must have paused before a screen reader is told the count. */
const QUIET = 800;

/**
 * What is said around the results: how many there are, what was corrected, what to do where there
 * are none.
 */
export class SearchMessages {
  status = element("p", { class: "visually-hidden", role: "status" });
  above = element("div", { class: "search-notice" });
  below = element("div", { class: "search-message" });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {object} actions
   * @param {() => void} actions.again
   * @param {() => void} actions.asTyped
   * @param {() => void} actions.everywhere
   * @param {(query: string) => void} actions.choose
   * @param {() => void} [actions.more]
   */
  constructor(actions) {
    this.actions = actions;
  }

  clear() {
    this.above.replaceChildren();
    this.below.replaceChildren();
    this.#say("", 0);
  }

  wait() {
    this.above.replaceChildren(element("p", {}, "Searching…"));
    this.#say("Searching", QUIET);
  }

  /**
   * @param {string} query
   * @param {Answer} answer
   * @param {boolean} narrowed whether a filter was on
   * @param {string} [whole] the address where all results are
   */
  answer(query, answer, narrowed, whole) {
    const { total, corrected } = answer;
    const count = total === 1 ? "1 result" : `${total.toLocaleString("en")} results`;
    this.above.replaceChildren();
    if (corrected) this.above.append(this.#correction(query, corrected));
    if (total) this.above.append(element("p", {}, count, ...unknown(answer)));
    const end = total ? this.#rest(answer, whole) : this.#none(query, answer, narrowed);
    this.below.replaceChildren(...end);
    const heard = total ? count : "No results";
    this.#say(corrected ? `${heard} for ${shown(corrected)}` : heard, QUIET);
  }

  failed() {
    this.above.replaceChildren();
    this.below.replaceChildren(
      element("p", {}, "The search could not be loaded. Is there a connection?"),
      button({ class: "tool" }, "Try again", this.actions.again),
    );
    this.#say("The search could not be loaded", 0);
  }

  failedMore() {
    const text = element("p", {}, "More results could not be loaded.");
    this.below.replaceChildren(text, button({ class: "tool" }, "Try again", this.#more));
    this.#say("More results could not be loaded", 0);
  }

  #more = () => this.actions.more?.();

  /**
   * @param {Answer} answer
   * @param {string} [whole]
   * @returns {Node[]}
   */
  #rest({ total, results }, whole) {
    if (total <= results.length) return [];
    const all = `All ${total.toLocaleString("en")} results`;
    if (whole) return [stop(whole, all)];
    return [button({ class: "tool" }, "Show more results", this.#more)];
  }

  /**
   * @param {string} query
   * @param {string} corrected
   */
  #correction(query, corrected) {
    const asTyped = button({ class: "plain" }, "", this.actions.asTyped);
    asTyped.append("Search for ", ...quoted(query), " instead");
    const words = element("b", {}, element("bdi", {}, shown(corrected)));
    return element("p", {}, "Showing results for ", words, ". ", asTyped);
  }

  /**
   * @param {string} query
   * @param {Answer} answer
   * @param {boolean} narrowed
   */
  #none(query, answer, narrowed) {
    /** @type {Node[]} */
    const parts = [element("p", {}, "Nothing found for ", ...quoted(query), ".")];
    if (narrowed) {
      const text = "Search all pages";
      parts.push(element("p", {}, button({ class: "tool" }, text, this.actions.everywhere)));
    }
    if (answer.nearest.length) {
      const links = answer.nearest.map((near) => element("li", {}, this.#near(near)));
      parts.push(element("p", {}, "Close to it:"), element("ul", {}, ...links));
    }
    return parts;
  }

  /**
   * A link to a page, or to a search, which is then made here.
   *
   * @param {{ title: string, url: string }} near
   */
  #near({ title, url }) {
    const { href, searchParams } = new URL(url, siteRoot);
    const query = searchParams.get("q");
    return stop(href, title, query === null ? undefined : () => this.actions.choose(query));
  }

  /**
   * @param {string} text
   * @param {number} delay in milliseconds
   */
  #say(text, delay) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.status.textContent = text), delay);
  }
}

/**
 * @param {Answer} answer
 * @returns {Node[]}
 */
function unknown({ unknown: words }) {
  if (!words.length) return [];
  const list = words.slice(0, 3).map((word) => element("bdi", {}, shown(word)));
  const between = list.flatMap((word, i) => (i ? [", ", word] : [word]));
  return [element("span", {}, " · Found nowhere: ", ...between)];
}

/**
 * @param {string} query
 * @returns {(Node | string)[]}
 */
function quoted(query) {
  return ["“", element("bdi", {}, shown(query)), "”"];
}
