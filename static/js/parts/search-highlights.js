import { shown, typed } from "../search/typed.js";
import { button, element } from "./element.js";
import { siteMatcher } from "./site-index.js";

/** @typedef {import("./site-index.js").Matcher} Matcher */

const NAME = "search-words";
const PARAMETER = "highlight";
const BLOCKS = "p, li, dt, dd, td, th, pre, figcaption, summary, blockquote, h1, h2, h3, h4, h5, h6";
/** Formulas are drawn twice, for the eye and for the ear; controls are no text of the page. */
const SKIPPED = ".katex-mathml, button, .self-link, .visually-hidden, script, style";

/**
 * Highlights the words that led to this page, without a change to its elements, until the reader
 * has enough of them. Where the browser cannot, or the line is broken, the page is as ever.
 *
 * @param {Document} page
 */
export async function addHighlights(page) {
  const main = page.querySelector("main");
  const words = typed(new URLSearchParams(location.search).get(PARAMETER) ?? "").trim();
  if (!main || !words || !("highlights" in CSS)) return;
  const match = await siteMatcher(words).catch(() => () => []);
  const ranges = find(main, match);
  if (!ranges.length) return;
  CSS.highlights.set(NAME, new Highlight(...ranges));
  main.prepend(clearer(words, main));
}

/**
 * @param {string} words
 * @param {HTMLElement} main
 */
function clearer(words, main) {
  const clear = button({ class: "tool" }, "Clear highlights", () => {
    CSS.highlights.delete(NAME);
    const address = new URL(location.href);
    address.searchParams.delete(PARAMETER);
    history.replaceState(history.state, "", address);
    box.remove();
    main.focus({ preventScroll: true });
  });
  const text = element("bdi", {}, shown(words));
  const attributes = { class: "clear-highlights", role: "group", "aria-label": "Highlighted words" };
  const box = element("div", attributes, text, clear);
  return box;
}

/**
 * Where the words stand, looked for block by block: a word may go on in the next element.
 *
 * @param {Element} root
 * @param {Matcher} match
 */
function find(root, match) {
  /** @type {Map<Element, Text[]>} */
  const blocks = new Map();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(SKIPPED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = /** @type {Text} */ (node);
    // Of a formula every sign stands alone, whatever is drawn beside it.
    const block = text.parentElement?.closest(`.katex, ${BLOCKS}`) ?? root;
    const own = (block.matches(".katex") && text.parentElement) || block;
    const texts = blocks.get(own);
    if (texts) texts.push(text);
    else blocks.set(own, [text]);
  }
  return [...blocks.values()].flatMap((texts) => within(texts, match));
}

/**
 * @param {Text[]} texts
 * @param {Matcher} match
 */
function within(texts, match) {
  const whole = texts.map((text) => text.data).join("");
  return match(whole).map(([from, to]) => {
    const range = new Range();
    range.setStart(...place(texts, from, false));
    range.setEnd(...place(texts, to, true));
    return range;
  });
}

/**
 * The node and the offset in it of a place in the whole text.
 *
 * @param {Text[]} texts
 * @param {number} at
 * @param {boolean} isEnd whether it belongs to the text before it
 * @returns {[Text, number]}
 */
function place(texts, at, isEnd) {
  let before = 0;
  for (const text of texts) {
    const after = before + text.data.length;
    if (at < after || (isEnd && at === after)) return [text, at - before];
    before = after;
  }
  const last = texts[texts.length - 1];
  return [last, last.data.length];
}
