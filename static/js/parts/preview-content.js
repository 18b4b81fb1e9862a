/**
 * What to show, and the addresses of the style sheets that it needs and a page may lack.
 *
 * @typedef {{ title: string, body: Node[], sheets: Record<string, string> }} Preview
 */

/** Style sheets that only some pages have, by the name of their data attribute. */
const SHEETS = ["math", "plots"];

/** @type {Map<string, Promise<Document>>} */
const pages = new Map();

/**
 * What a link leads to, in short: an equation, a figure, a term, a source, the 30 seconds of a page
 * or its first paragraph. Nothing if there is nothing to show.
 *
 * @param {HTMLAnchorElement} link
 * @returns {Promise<Preview | undefined>}
 */
export async function previewOf(link) {
  const url = new URL(link.href);
  const here = url.pathname === location.pathname;
  const page = here ? document : await load(url.origin + url.pathname);
  const target = url.hash ? page.getElementById(decodeURIComponent(url.hash.slice(1))) : null;
  if (url.hash && !target) return undefined;
  const found = target ? partOf(target) : wholeOf(page);
  if (!found.body.length) return undefined;
  return {
    title: found.title,
    body: found.body.map((node) => plain(node, url)),
    sheets: sheets(page, url),
  };
}

/**
 * @param {Document} page
 * @param {URL} url where the page lies
 * @returns {Record<string, string>}
 */
function sheets(page, url) {
  /** @type {Record<string, string>} */
  const found = {};
  for (const name of SHEETS) {
    const href = page.querySelector(`link[data-${name}]`)?.getAttribute("href");
    if (href) found[name] = new URL(href, url).href;
  }
  return found;
}

/** @param {string} address */
function load(address) {
  let page = pages.get(address);
  if (!page) {
    page = fetch(address).then(async (answer) => {
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      return new DOMParser().parseFromString(await answer.text(), "text/html");
    });
    pages.set(address, page);
    page.catch(() => pages.delete(address));
  }
  return page;
}

/**
 * @param {Document} page
 * @returns {{ title: string, body: Element[] }}
 */
function wholeOf(page) {
  const title = text(page.querySelector("h1"));
  const short = page.querySelector(".role-thirty-seconds");
  if (short) return { title, body: [...short.children].filter((c) => !c.matches("h1, h2, h3")) };
  const first = page.querySelector(".prose p");
  return { title, body: first ? [first] : [] };
}

/**
 * @param {Element} target
 * @returns {{ title: string, body: Element[] }}
 */
function partOf(target) {
  if (target.matches(".entry")) {
    const body = target.querySelector(".definition, .work");
    return { title: text(target.querySelector("dfn")), body: body ? [body] : [] };
  }
  if (/^H[1-6]$/.test(target.tagName)) {
    let next = target.nextElementSibling;
    while (next && !next.matches("p, ul, ol, .equation, figure")) next = next.nextElementSibling;
    return { title: text(target), body: next ? [next] : [] };
  }
  return { title: "", body: [target] };
}

/** @param {Element | null} element */
function text(element) {
  const copy = element?.cloneNode(true);
  if (!(copy instanceof Element)) return "";
  for (const part of copy.querySelectorAll(".katex-mathml, .self-link")) part.remove();
  return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
}

/**
 * A copy without ids, links and controls: the preview must not add stops for the keyboard.
 *
 * @param {Element} element
 * @param {URL} page
 */
function plain(element, page) {
  const copy = document.createElement(element.matches("li, dd") ? "div" : "section");
  if (element.matches("li, dd")) copy.append(...element.cloneNode(true).childNodes);
  else copy.append(element.cloneNode(true));
  for (const part of copy.querySelectorAll("button, .self-link, .footnote-back, .equation-number, .plot-numbers")) part.remove();
  for (const part of copy.querySelectorAll("[id], [tabindex], [src]")) {
    part.removeAttribute("id");
    part.removeAttribute("tabindex");
    const source = part.getAttribute("src");
    if (source) part.setAttribute("src", new URL(source, page).href);
  }
  for (const link of copy.querySelectorAll("a")) link.replaceWith(...link.childNodes);
  return copy;
}
