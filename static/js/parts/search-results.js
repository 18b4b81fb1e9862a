import { closeUp, pieces } from "../search/pieces.js";
import { button, element } from "./element.js";
import { siteRoot } from "./site-root.js";

/**
 * @typedef {import("./site-index.js").Answer} Answer
 * @typedef {import("./site-index.js").Details} Details
 * @typedef {import("./site-index.js").Index} Index
 * @typedef {import("./site-index.js").Result} Result
 * @typedef {import("./site-index.js").Matcher} Matcher
 * @typedef {{ result: Result, item: HTMLLIElement, more: HTMLElement, asked?: Promise<void> }} Card
 */

const FIRST = 6;
/** How much of a section's line may come before the words that were looked for. */
const BEFORE = 16;

/**
 * The pages of an answer as a list of links, in the order of their rank. What is below a page's
 * title, its best sections or an excerpt, comes later: its place is kept free, so nothing moves.
 */
export class SearchResults {
  element = element("ol", { class: "search-results" });
  /** @type {Card[]} */
  #cards = [];

  /**
   * @param {Index} index
   * @param {string} words what the opened page highlights
   * @param {Matcher} match
   * @param {Answer} answer
   */
  constructor(index, words, match, answer) {
    this.index = index;
    this.words = words;
    this.match = match;
    this.answer = answer;
    this.#append();
  }

  get firstLink() {
    return this.element.querySelector("a");
  }

  /** Fetches what belongs to the pages that are seen first. */
  async fillFirst() {
    await Promise.all(this.#cards.slice(0, FIRST).map((card) => this.#fill(card)));
  }

  /** From now on places are kept, and filled when they come near the part that is in sight. */
  fillInSight() {
    const sight = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          const card = this.#cards.find((one) => one.item === target);
          if (!isIntersecting || !card) continue;
          sight.unobserve(target);
          void this.#fill(card);
        }
      },
      { rootMargin: "300px" },
    );
    for (const card of this.#cards.filter((one) => !one.more.hasChildNodes())) {
      card.more.classList.add("kept");
      sight.observe(card.item);
    }
  }

  /**
   * Adds the further pages of a longer answer to the same question.
   *
   * @param {Answer} answer
   * @returns {HTMLElement | null} the link of the first
   */
  add(answer) {
    const before = this.#cards.length;
    this.answer = answer;
    this.#append();
    this.fillInSight();
    return this.#cards[before]?.item.querySelector("a") ?? null;
  }

  #append() {
    for (const result of this.answer.results.slice(this.#cards.length)) {
      const card = this.#card(result);
      this.#cards.push(card);
      this.element.append(card.item);
    }
  }

  /**
   * @param {Result} result
   * @returns {Card}
   */
  #card(result) {
    const link = element("a", { class: "search-stop", href: this.#address(result.url) });
    link.append(this.#text(result.title));
    const title = element("h2", {}, link);
    const facts = element("p", { class: "search-facts" });
    if (result.part) facts.append(element("bdi", {}, result.part));
    if (result.level) {
      const level = result.level.toLowerCase();
      facts.append(element("span", { class: `level level-${level}` }, result.level));
    }
    const more = element("div", { class: "search-more" });
    return { result, item: element("li", {}, title, facts, more), more };
  }

  /**
   * @param {Card} card
   * @returns {Promise<void>}
   */
  #fill(card) {
    card.asked ??= this.index.details(this.answer, card.result).then(
      (details) => card.more.replaceChildren(...this.#more(details)),
      () => card.more.replaceChildren(this.#failed()),
    );
    return card.asked;
  }

  /**
   * Three lines at most: what the sections leave of them is for the page's own excerpt.
   *
   * @param {Details} details
   */
  #more({ sections, excerpt }) {
    const items = sections.slice(0, 3).map((section) => {
      const title = element("b", {}, this.#text(section.title));
      const near = closeUp(section.excerpt.text, section.excerpt.marks, BEFORE);
      const text = element("span", {}, ...marked(near.text, near.marks));
      const address = this.#address(section.url);
      return element("li", {}, element("a", { class: "search-stop", href: address }, title, " ", text));
    });
    const parts = [];
    if (items.length < 3 && excerpt.text) {
      const attributes = { class: `search-excerpt lines-${3 - items.length}`, dir: "auto" };
      parts.push(element("p", attributes, ...marked(excerpt.text, excerpt.marks)));
    }
    if (items.length) parts.push(element("ul", {}, ...items));
    return parts;
  }

  #failed() {
    const again = button({ class: "plain" }, "Try again", () => {
      for (const card of this.#cards) {
        if (!card.more.querySelector(".search-lost")) continue;
        card.asked = undefined;
        void this.#fill(card);
      }
    });
    return element("p", { class: "search-lost" }, "The excerpt could not be loaded. ", again);
  }

  /** @param {string} text */
  #text(text) {
    return element("bdi", {}, ...marked(text, this.match(text)));
  }

  /** @param {string} url */
  #address(url) {
    const address = new URL(url, siteRoot);
    address.searchParams.set("highlight", this.words);
    return address.href;
  }
}

/**
 * @param {string} text
 * @param {readonly (readonly [number, number])[]} marks
 */
function marked(text, marks) {
  return pieces(text, marks).map((piece) => (piece.hit ? element("mark", {}, piece.text) : piece.text));
}
