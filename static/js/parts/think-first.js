import { button, element } from "./element.js";
import { storageKey } from "./site-root.js";

const KEY = storageKey("think-first");
/** Sections that lead on instead of giving something away. */
const OPEN = ".role-see-also, .footnotes";

/**
 * Lets readers of a question think before they read: its answers fold away behind a button each,
 * on this page or on all. What is folded is still found, printed, and opened by links into it.
 *
 * @param {ParentNode} page
 */
export function addThinkFirst(page) {
  const prose = page.querySelector("[data-question] .prose");
  if (!prose?.querySelector(":scope > :is(.role-thirty-seconds, .role-follow-ups, .role-check)")) return;
  /** @type {Fold[]} */
  let folds = [];
  const everywhere = stored();
  // Whoever comes from a search wants to see what was found.
  let here = everywhere === true && !new URLSearchParams(location.search).has("highlight");

  const fold = () => {
    if (here && !folds.length) folds = foldsIn(prose);
    for (const each of folds) each.offer(here);
    hint.hidden = !here;
    all.hidden = everywhere === undefined || (!here && all.ariaPressed !== "true");
  };
  /** @param {string} hash */
  const reveal = (hash) => {
    const target = hash.length > 1 ? document.getElementById(decode(hash.slice(1))) : null;
    if (target) for (const each of folds) if (each.holds(target)) each.show(true);
    return target;
  };

  const one = toggle("Think first", here, (on) => {
    here = on;
    fold();
  });
  const all = toggle("On every page", everywhere === true, remember);
  const hint = element("p", {}, "Answer aloud, then show what the page says.");
  const attributes = { class: "think-first", role: "group", "aria-label": "Think first" };
  page.querySelector(".article-header")?.append(element("div", attributes, one, all, hint));

  fold();
  // The page has become shorter above what its address names.
  if (here) reveal(location.hash)?.scrollIntoView();
  addEventListener("hashchange", () => here && reveal(location.hash));
  // The address need not change: the link may lead to where the reader was sent before.
  document.addEventListener("click", ({ target }) => {
    const link = here && target instanceof Element && target.closest("a");
    if (link && link.pathname === location.pathname) reveal(link.hash);
  });
}

/** @param {Element} prose */
function foldsIn(prose) {
  /** @type {[Element, Node[]][]} a heading, and what it folds */
  const found = [];
  for (const section of prose.querySelectorAll(":scope > section")) {
    const [heading, ...rest] = section.children;
    if (section.matches(OPEN) || !rest.length) continue;
    if (section.matches(".role-follow-ups") && section.querySelector(":scope > h3")) {
      /** @type {Node[] | undefined} */
      let answer;
      for (const child of rest) {
        if (child.matches("h3")) found.push([child, (answer = [])]);
        else answer?.push(child);
      }
    } else if (section.matches(".role-check") && section.querySelector("dd")) {
      for (const answer of section.querySelectorAll("dd")) {
        let prompt = answer.previousElementSibling;
        while (prompt?.matches("dd")) prompt = prompt.previousElementSibling;
        if (prompt) found.push([prompt, [...answer.childNodes]]);
      }
    } else {
      found.push([heading, rest]);
    }
  }
  /** @type {Node[]} */
  const begin = [];
  for (const child of prose.children) {
    if (child.matches("section")) break;
    begin.push(child);
  }
  const title = document.querySelector("h1");
  if (title && begin.length) found.unshift([title, begin]);
  return found.filter(([, nodes]) => nodes.length).map((one, i) => new Fold(`page-fold-${i + 1}`, ...one));
}

/** Something that is shown and hidden by its button. */
class Fold {
  #button;
  #text = element("span", {});
  #box;
  #heading;
  #section;

  /**
   * @param {string} id
   * @param {Element} heading
   * @param {Node[]} nodes
   */
  constructor(id, heading, nodes) {
    heading.id ||= `${id}-of`;
    this.#heading = heading;
    this.#section = heading.matches("h2") ? heading.parentElement : null;
    this.#box = element("div", { class: "fold", id });
    const attributes = {
      class: "tool fold-button",
      id: `${id}-button`,
      "aria-controls": id,
      "aria-labelledby": `${id}-button ${heading.id}`,
    };
    this.#button = button(attributes, "", () => this.show(this.#box.hasAttribute("hidden")));
    this.#button.append(this.#text);
    /** @type {ChildNode} */ (nodes[0]).before(this.#button, this.#box);
    this.#box.append(...nodes);
    this.#box.addEventListener("beforematch", () => this.show(true));
  }

  /** @param {boolean} on whether there is a button at all */
  offer(on) {
    this.#button.hidden = !on;
    this.show(!on);
    if (!on) this.#section?.removeAttribute("data-fold");
  }

  /** @param {boolean} open */
  show(open) {
    this.#button.setAttribute("aria-expanded", String(open));
    this.#text.textContent = open ? "Hide" : "Show";
    this.#section?.setAttribute("data-fold", open ? "open" : "shut");
    if (open) this.#box.removeAttribute("hidden");
    else this.#box.setAttribute("hidden", "until-found");
  }

  /** @param {Element} target */
  holds(target) {
    return target === this.#heading || this.#box.contains(target);
  }
}

/**
 * @param {string} text
 * @param {boolean} on
 * @param {(on: boolean) => void} act
 */
function toggle(text, on, act) {
  const made = button({ class: "tool", "aria-pressed": String(on) }, text, () => {
    const now = made.getAttribute("aria-pressed") !== "true";
    made.setAttribute("aria-pressed", String(now));
    act(now);
  });
  return made;
}

/** Whether the reader wants it on every page; undefined where nothing can be remembered. */
function stored() {
  try {
    return localStorage.getItem(KEY) === "1";
  } catch {
    return undefined;
  }
}

/** @param {boolean} on */
function remember(on) {
  try {
    if (on) localStorage.setItem(KEY, "1");
    else localStorage.removeItem(KEY);
  } catch {
    // Storage may be full: it then lasts for this page.
  }
}

/** @param {string} text */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
