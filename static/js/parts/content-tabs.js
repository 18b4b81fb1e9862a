/**
 * Turns sections that stand below each other into tabs. Without this script, and in print, they
 * stay sections with a title each.
 *
 * @param {ParentNode} root
 */
export function addTabs(root) {
  let count = 0;
  for (const box of root.querySelectorAll(".tabs")) {
    const panels = /** @type {HTMLElement[]} */ ([...box.children].filter((c) => c.matches(".tab")));
    if (panels.length > 1) new TabList(box, panels, `page-tabs-${++count}`);
  }
}

class TabList {
  /**
   * @param {Element} box
   * @param {HTMLElement[]} panels
   * @param {string} id
   */
  constructor(box, panels, id) {
    this.panels = panels;
    this.tabs = panels.map((panel, i) => this.#tab(panel, `${id}-${i}`));
    const list = document.createElement("div");
    list.className = "tab-list";
    list.setAttribute("role", "tablist");
    list.append(...this.tabs);
    list.addEventListener("keydown", (event) => this.#key(event));
    box.prepend(list);
    box.setAttribute("data-ready", "");
    this.#select(0);
    // A link, or a search in the page, may lead into a panel that is not shown.
    box.addEventListener("beforematch", (event) => this.#reveal(event.target));
    const reveal = () => this.#reveal(document.getElementById(decodeURIComponent(location.hash.slice(1))));
    addEventListener("hashchange", reveal);
    reveal();
  }

  /**
   * @param {HTMLElement} panel
   * @param {string} id
   */
  #tab(panel, id) {
    const tab = document.createElement("button");
    tab.type = "button";
    tab.id = `${id}-tab`;
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", (panel.id ||= id));
    tab.textContent = panel.querySelector(".tab-title")?.textContent ?? panel.ariaLabel ?? "";
    tab.addEventListener("click", () => this.#select(this.tabs.indexOf(tab)));
    panel.setAttribute("role", "tabpanel");
    panel.removeAttribute("aria-label");
    panel.setAttribute("aria-labelledby", tab.id);
    return tab;
  }

  /** @param {number} chosen */
  #select(chosen) {
    this.tabs.forEach((tab, i) => {
      tab.setAttribute("aria-selected", String(i === chosen));
      tab.tabIndex = i === chosen ? 0 : -1;
      if (i === chosen) this.panels[i].removeAttribute("hidden");
      else this.panels[i].setAttribute("hidden", "until-found");
    });
  }

  /** @param {EventTarget | null} target */
  #reveal(target) {
    const found = this.panels.findIndex((panel) => target instanceof Node && panel.contains(target));
    if (found >= 0) this.#select(found);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const now = this.tabs.indexOf(/** @type {HTMLButtonElement} */ (event.target));
    const last = this.tabs.length - 1;
    /** @type {Record<string, number>} */
    const moves = {
      ArrowRight: now === last ? 0 : now + 1,
      ArrowLeft: now === 0 ? last : now - 1,
      Home: 0,
      End: last,
    };
    if (now < 0 || !(event.key in moves)) return;
    event.preventDefault();
    this.#select(moves[event.key]);
    this.tabs[moves[event.key]].focus();
  }
}
