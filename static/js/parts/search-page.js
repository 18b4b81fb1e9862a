import { shown } from "../search/typed.js";
import { searchAddress, searchIn } from "./search-address.js";
import { onSearchKey } from "./search-keys.js";
import { SearchPanel } from "./search-panel.js";

/** How long the reader must have paused before the address follows; in milliseconds. */
const QUIET = 300;

/** The search as a page of its own: its address holds the question, and so can be shared. */
class SearchPage extends HTMLElement {
  #title = document.title;
  #address = location.href;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  connectedCallback() {
    const panel = new SearchPanel(this, {
      opensFirst: false,
      leave: () => this.#settle(),
      asked: (query, filter) => this.#follow(query, searchAddress(query, filter)),
    });
    const read = () => {
      const { query, filter } = searchIn(location.href);
      // The focus stays where the page begins: a keyboard's way leads past the skip link first.
      panel.show(query, filter, false);
    };
    const search = () => {
      panel.field.focus();
      panel.field.select();
    };
    document.querySelector("a.search-button")?.addEventListener("click", (event) => {
      event.preventDefault();
      search();
    });
    onSearchKey(search);
    addEventListener("popstate", read);
    read();
  }

  /**
   * @param {string} query
   * @param {string} address
   */
  #follow(query, address) {
    this.#address = address;
    document.title = query.trim() ? `${shown(query)} · ${this.#title}` : this.#title;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), QUIET);
  }

  /** Browsers refuse addresses that change with every letter. */
  #settle() {
    clearTimeout(this.#timer);
    if (location.href !== this.#address) history.replaceState(null, "", this.#address);
  }
}

customElements.define("search-page", SearchPage);
