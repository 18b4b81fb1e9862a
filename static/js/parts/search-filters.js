import { element } from "./element.js";
import { storageKey } from "./site-root.js";

/** @typedef {import("./site-index.js").Answer} Answer */
/** @typedef {import("./site-index.js").Facet} Facet */
/** @typedef {import("./site-index.js").Filter} Filter */

/**
 * The pills that narrow a search to parts, levels and what the reader has done; they stay where they
 * are while counts change.
 */
export class SearchFilters {
  element = element("div", { class: "search-filters" });
  #parts;
  #levels;
  #progress;
  /** @type {import("./search-progress.js").SearchProgress | undefined} what the reader has done */
  #done;
  /** Settles when that is known. */
  #known = Promise.resolve();
  /** @type {Answer | undefined} that is on show */
  #answer;

  /** @param {() => void} changed */
  constructor(changed) {
    this.#parts = new Pills("Part", changed);
    this.#levels = new Pills("Level", changed);
    this.#progress = new Pills("Yours", changed);
    this.element.hidden = true;
    this.element.append(this.#parts.element, this.#levels.element, this.#progress.element);
  }

  /** @returns {Filter} */
  get value() {
    return {
      parts: this.#parts.chosen(),
      levels: this.#levels.chosen(),
      progress: this.#progress.chosen(),
    };
  }

  /** @param {Filter} filter */
  set value({ parts, levels, progress }) {
    this.#parts.choose(parts);
    this.#levels.choose(levels);
    this.#progress.choose(progress);
  }

  /** The same for the index, which knows pages by their number in reading order. */
  async forIndex() {
    const { parts, levels, progress } = this.value;
    if (!progress.length) return { parts, levels };
    await this.#known;
    const page = (/** @type {number} */ page) => !!this.#done?.isAny(page, progress);
    return { parts, levels, page };
  }

  /** Looks up what the reader has done. */
  recall() {
    this.#known = progressNow().then((done) => {
      this.#done = done;
      if (this.#answer) this.show(this.#answer);
    });
  }

  /** @param {Answer} answer */
  show(answer) {
    this.#answer = answer;
    const { parts, levels } = answer.facets;
    const some = [
      this.#parts.show(parts),
      this.#levels.show(levels),
      this.#progress.show(this.#done?.facet(answer.pages) ?? []),
    ].some(Boolean);
    this.element.hidden = !some;
  }

  hide() {
    this.#answer = undefined;
    this.element.hidden = true;
  }
}

/** What the reader has done, if anything; who did nothing has nothing to load for it. */
async function progressNow() {
  try {
    const studies = "study" in document.documentElement.dataset;
    if (!studies || !localStorage.getItem(storageKey("study"))) return undefined;
    return await (await import("./search-progress.js")).SearchProgress.now();
  } catch {
    return undefined; // no storage, or no deck: the search does without
  }
}

/** A group of pills, each a checkbox with a name and a count. */
class Pills {
  /** @type {Map<string, { box: HTMLInputElement, count: HTMLElement, label: HTMLElement }>} */
  #pills = new Map();

  /**
   * @param {string} name
   * @param {() => void} changed
   */
  constructor(name, changed) {
    this.changed = changed;
    this.element = element("fieldset", {}, element("legend", {}, name));
  }

  chosen() {
    return [...this.#pills].filter(([, pill]) => pill.box.checked).map(([name]) => name);
  }

  /** @param {string[]} names */
  choose(names) {
    for (const name of names) this.#pill(name);
    for (const [name, pill] of this.#pills) pill.box.checked = names.includes(name);
  }

  /**
   * @param {Facet[]} facets
   * @returns {boolean} whether there is a choice
   */
  show(facets) {
    for (const { name } of facets) if (name) this.#pill(name);
    this.#sort(facets);
    let shown = 0;
    for (const [name, { box, count, label }] of this.#pills) {
      const number = facets.find((facet) => facet.name === name)?.count ?? 0;
      count.textContent = number.toLocaleString("en");
      label.hidden = !number && !box.checked;
      if (!label.hidden) shown++;
    }
    const choice = shown > 1 || this.chosen().length > 0;
    this.element.hidden = !choice;
    return choice;
  }

  /**
   * Puts the pills into the guide's own order, in which the facets come. A group is not narrowed by
   * itself, so that no pill moves while the focus is on one beside it.
   *
   * @param {Facet[]} facets
   */
  #sort(facets) {
    const inOrder = facets.flatMap(({ name }) => this.#pills.get(name)?.label ?? []);
    const now = [...this.element.children].filter((one) => inOrder.includes(/** @type {any} */ (one)));
    if (now.some((one, i) => one !== inOrder[i])) this.element.append(...inOrder);
  }

  /** @param {string} name */
  #pill(name) {
    if (this.#pills.has(name)) return;
    const box = element("input", { type: "checkbox" });
    box.addEventListener("change", this.changed);
    const count = element("span", { class: "count" });
    const label = element("label", {}, box, element("bdi", {}, name), count);
    this.#pills.set(name, { box, count, label });
    this.element.append(label);
  }
}
