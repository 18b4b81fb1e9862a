import { typed } from "../search/typed.js";
import { RecentSearches } from "./recent-searches.js";
import { EVERYTHING } from "./search-address.js";
import { moveByArrows } from "./search-arrows.js";
import { SearchFilters } from "./search-filters.js";
import { SearchMessages } from "./search-messages.js";
import { SearchResults } from "./search-results.js";
import { siteIndex, siteMatcher } from "./site-index.js";

/**
 * @typedef {import("./site-index.js").Answer} Answer
 * @typedef {import("./site-index.js").Filter} Filter
 *
 * Where a panel is used.
 * @typedef {object} Host
 * @property {boolean} opensFirst whether Enter in the field opens the first result
 * @property {((query: string, filter: Filter) => string)} [whole] where all results are, if not here
 * @property {() => void} leave called when the reader opens a page
 * @property {(query: string, filter: Filter) => void} asked called with each new question
 */

const LIMIT = 20;
/** How long an answer waits for the first excerpts, so that it is drawn once; in milliseconds. */
const HOLD = 60;
/** After how long the reader is told that the search is on; in milliseconds. */
const SLOW = 300;

/** A field and what answers it. Old results stay until new ones are there; late ones are dropped. */
export class SearchPanel {
  #turn = 0;
  #limit = LIMIT;
  /** The query whose words the reader wants left as they are. */
  #exact = "";
  /** Whether what is on show answers what is in the field. */
  #settled = false;
  /** Whether Enter was pressed before that. */
  #hasty = false;
  /** @type {SearchResults | undefined} */
  #results;

  /**
   * @param {HTMLElement} box holds the field and the place for answers
   * @param {Host} host
   */
  constructor(box, host) {
    this.host = host;
    this.field = /** @type {HTMLInputElement} */ (box.querySelector("input"));
    this.body = /** @type {HTMLElement} */ (box.querySelector(".search-body"));
    this.filters = new SearchFilters(() => this.#restart());
    this.recent = new RecentSearches((query) => this.show(query));
    this.messages = new SearchMessages({
      again: () => this.show(this.field.value),
      asTyped: () => this.#askExactly(),
      choose: (query) => this.show(query),
      everywhere: () => this.show(this.field.value, EVERYTHING),
      more: host.whole ? undefined : () => void this.#enlarge(),
    });
    const { above, below, status } = this.messages;
    this.body.prepend(status, this.filters.element, above, below, this.recent.element);
    this.recent.element.hidden = true;
    this.field.addEventListener("input", () => this.#restart());
    this.field.form?.addEventListener("submit", (event) => this.#enter(event));
    this.body.addEventListener("click", (event) => this.#leave(event));
    moveByArrows(box, this.field);
    this.filters.recall();
  }

  /** Answers what stands in the field, unless that was done, and gets the index ready. */
  wake() {
    if (!this.#settled) this.#restart();
    this.filters.recall();
    void siteIndex().catch(() => {}); // who asks will be told
  }

  /**
   * Puts a question as if the reader had typed it.
   *
   * @param {string} query
   * @param {Filter} [filter] else the one that is set
   * @param {boolean} [focus] whether the reader goes on typing
   */
  show(query, filter, focus = true) {
    this.field.value = typed(query);
    if (filter) this.filters.value = filter;
    if (focus) this.field.focus();
    this.#restart();
  }

  #restart() {
    this.#limit = LIMIT;
    this.#hasty = false;
    void this.#ask();
  }

  #askExactly() {
    this.#exact = typed(this.field.value);
    this.field.focus();
    this.#restart();
  }

  async #ask() {
    const turn = ++this.#turn;
    const isLate = () => turn !== this.#turn;
    const query = typed(this.field.value);
    const filter = this.filters.value;
    this.#settle(false);
    this.host.asked(query, filter);
    if (!query.trim()) return this.#rest();
    const slow = setTimeout(() => isLate() || this.messages.wait(), SLOW);
    try {
      const index = await siteIndex();
      const [answer] = await Promise.all([
        index.answer(query, await this.#options(query)),
        siteMatcher(query), // its program comes beside the answer, not after it
      ]);
      if (isLate()) return;
      const words = answer.corrected ?? query;
      const match = await siteMatcher(words);
      const results = new SearchResults(index, words, match, answer);
      await Promise.race([results.fillFirst(), pause(HOLD)]);
      if (!isLate()) this.#showAnswer(query, filter, answer, results);
    } catch {
      if (!isLate()) this.#fail();
    } finally {
      clearTimeout(slow);
    }
  }

  /** @param {string} query */
  async #options(query) {
    return { limit: this.#limit, filter: await this.filters.forIndex(), exact: this.#exact === query };
  }

  /** @param {boolean} settled */
  #settle(settled) {
    this.#settled = settled;
    this.body.ariaBusy = String(!settled);
  }

  #rest() {
    this.#settle(true);
    this.#put(undefined);
    this.filters.hide();
    this.messages.clear();
    this.recent.show();
  }

  /**
   * @param {string} query
   * @param {Filter} filter
   * @param {Answer} answer
   * @param {SearchResults} results
   */
  #showAnswer(query, filter, answer, results) {
    const narrowed = Object.values(filter).some((names) => names.length);
    this.#settle(true);
    this.recent.element.hidden = true;
    this.#put(results);
    this.filters.show(answer);
    this.messages.answer(query, answer, narrowed, this.host.whole?.(query, filter));
    if (this.#hasty) results.firstLink?.click();
  }

  #fail() {
    this.body.ariaBusy = "false";
    this.#put(undefined);
    this.recent.element.hidden = true;
    this.messages.failed();
  }

  /** @param {SearchResults | undefined} results */
  #put(results) {
    this.#results?.element.remove();
    this.#results = results;
    if (!results) return;
    this.messages.above.after(results.element);
    this.body.scrollTop = 0;
    results.fillInSight();
  }

  /** More results below those that are there, which stay as they are. */
  async #enlarge() {
    const turn = this.#turn;
    const query = typed(this.field.value);
    this.#limit += LIMIT;
    try {
      const index = await siteIndex();
      const answer = await index.answer(query, await this.#options(query));
      if (turn !== this.#turn) return;
      this.#results?.add(answer)?.focus();
      this.messages.answer(query, answer, false);
    } catch {
      this.#limit -= LIMIT;
      this.messages.failedMore();
    }
  }

  /** @param {SubmitEvent} event */
  #enter(event) {
    event.preventDefault();
    const first = this.#results?.firstLink;
    if (!this.host.opensFirst) {
      this.recent.remember(typed(this.field.value));
      if (first) first.focus({ preventScroll: true });
      else this.field.blur(); // on a phone the keyboard makes room for what is there
    } else if (!this.#settled) this.#hasty = true;
    else first?.click();
  }

  /** @param {MouseEvent} event */
  #leave(event) {
    const link = event.target instanceof Element && event.target.closest(".search-results a");
    if (!link) return;
    this.recent.remember(typed(this.field.value));
    const stays = event.ctrlKey || event.metaKey || event.shiftKey;
    if (!stays) this.host.leave();
  }
}

/** @param {number} delay */
function pause(delay) {
  return new Promise((done) => setTimeout(done, delay));
}
