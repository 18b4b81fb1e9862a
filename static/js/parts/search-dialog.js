import { button, element } from "./element.js";
import { loader } from "./loader.js";
import { searchAddress } from "./search-address.js";
import { onSearchKey } from "./search-keys.js";
import { slashSearches, slashSwitch } from "./slash-key.js";

/** @type {() => Promise<typeof import("./search-panel.js")>} */
const loadPanel = loader(new URL("./search-panel.js", import.meta.url).href);
/** @type {() => Promise<typeof import("./site-index.js")>} */
const loadIndex = loader(new URL("./site-index.js", import.meta.url).href);

/** @type {[string[], string][]} */
const KEYS = [
  [["↑", "↓"], "move"],
  [["Enter"], "open"],
  [["Esc"], "close"],
  [["“…”"], "exact words"],
];

/**
 * The search over any page. It opens at once, by the header's button or a key; what works in it is
 * loaded then, and no earlier.
 */
export class SearchDialog extends HTMLElement {
  /** @type {HTMLDialogElement} */
  #dialog = /** @type {any} */ (undefined);
  /** @type {HTMLButtonElement | undefined} */
  #opener;
  /** @type {Promise<import("./search-panel.js").SearchPanel> | undefined} */
  #panel;
  /** Whether the panel is there, which knows what Enter does. */
  #ready = false;
  /** Whether Enter was pressed before that. */
  #hasty = false;

  connectedCallback() {
    const dialog = this.querySelector("dialog");
    if (!dialog) return;
    this.#dialog = dialog;
    const link = document.querySelector("a.search-button");
    if (link) link.replaceWith(this.#opens(link));
    onSearchKey(() => this.#open());
    dialog.querySelector(".search-close")?.addEventListener("click", () => dialog.close());
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) dialog.close(); // on the backdrop
    });
    dialog.addEventListener("submit", (event) => this.#hold(event));
    dialog.addEventListener("input", () => (this.#hasty = false));
    dialog.addEventListener("keydown", (event) => {
      // A browser may take the first Escape for the field, to empty it.
      if (event.key !== "Escape" || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      dialog.close();
    });
  }

  /**
   * With scripts the header's link is what it does: a button.
   *
   * @param {Element} link
   */
  #opens(link) {
    const opener = button({ class: link.className, "aria-haspopup": "dialog" }, "", () => this.#open());
    opener.append(...link.childNodes);
    this.#opener = opener;
    this.#nameKeys();
    return opener;
  }

  /** The button names the keys that do the same, as long as they do. */
  #nameKeys() {
    const slash = slashSearches();
    this.#opener?.setAttribute("aria-keyshortcuts", `${slash ? "/ " : ""}Control+K Meta+K`);
    this.#opener?.querySelector("kbd")?.toggleAttribute("hidden", !slash);
  }

  #open() {
    if (!this.#dialog.open) this.#dialog.showModal();
    const field = this.#dialog.querySelector("input");
    field?.focus();
    field?.select();
    this.#prepare();
  }

  #prepare() {
    // The index is fetched beside the panel, which will ask for it and tell what went wrong.
    loadIndex().then(({ siteIndex }) => siteIndex()).catch(() => {});
    this.#panel ??= loadPanel().then(({ SearchPanel }) => this.#fill(SearchPanel));
    this.#panel.then(
      (panel) => this.#wake(panel),
      () => this.#failed(),
    );
  }

  /** @param {import("./search-panel.js").SearchPanel} panel */
  #wake(panel) {
    panel.wake();
    this.#ready = true;
    if (this.#hasty) panel.field.form?.requestSubmit();
    this.#hasty = false;
  }

  /** @param {SubmitEvent} event */
  #hold(event) {
    if (this.#ready) return;
    event.preventDefault();
    this.#hasty = true;
  }

  /** @param {typeof import("./search-panel.js").SearchPanel} SearchPanel */
  #fill(SearchPanel) {
    const dialog = this.#dialog;
    dialog.append(keys(slashSwitch(() => this.#nameKeys())));
    return new SearchPanel(dialog, {
      opensFirst: !matchMedia("(pointer: coarse)").matches,
      whole: searchAddress,
      leave: () => dialog.close(),
      asked: () => {},
    });
  }

  #failed() {
    this.#panel = undefined;
    this.#hasty = false;
    const body = this.#dialog.querySelector(".search-body");
    const again = button({ class: "tool" }, "Try again", () => {
      message.remove();
      this.#dialog.querySelector("input")?.focus();
      this.#prepare();
    });
    const text = element("p", {}, "The search could not be loaded.");
    const message = element("div", { class: "search-message", role: "alert" }, text, again);
    body?.querySelector(".search-message")?.remove();
    body?.prepend(message);
  }
}

/** @param {Element} more */
function keys(more) {
  const hints = KEYS.map(([names, use]) => {
    const signs = names.map((name) => element("kbd", {}, name));
    return element("span", {}, ...signs, ` ${use}`);
  });
  return element("p", { class: "search-keys" }, ...hints, more);
}
