// A page's HTML becomes its title and its sections: what an engine is given to index.

import { parseDocument } from "htmlparser2";
import { isTag, isText } from "domhandler";
import { findOne, getElementsByTagName, textContent } from "domutils";

const DROPPED = new Set([
  "button", "form", "head", "iframe", "nav", "noscript", "script", "select", "style", "svg", "template",
]);
const INLINE = new Set([
  "a", "abbr", "b", "bdi", "cite", "code", "dfn", "em", "font", "i", "kbd", "mark", "q", "s", "samp",
  "small", "span", "strong", "sub", "sup", "tt", "u", "var", "wbr",
]);
const HEADINGS = new Set(["h1", "h2", "h3", "h4"]);

/**
 * @param {string} html a whole page
 * @param {{root: (element: object) => boolean, drop: (element: object) => boolean}} shape which
 *     element holds the text, and what in it is furniture
 * @returns {{title: string, sections: {anchor: string, title: string, text: string}[]} | null} the
 *     first section stands before the first heading; null if the page has no text
 */
export function pageOf(html, shape) {
  const document = parseDocument(html);
  const root = findOne(shape.root, document.children) ?? findOne(isNamed("body"), document.children);
  if (!root) {
    return null;
  }
  const sections = [{ anchor: "", title: "", text: "" }];
  let title = "";
  const walk = (node) => {
    if (isText(node)) {
      sections.at(-1).text += node.data;
    } else if (isTag(node) && !DROPPED.has(node.name) && !shape.drop(node)) {
      if (HEADINGS.has(node.name)) {
        const text = plain(textContent(node));
        if (title === "") {
          title = text;
        } else if (text !== "") {
          sections.push({ anchor: anchorOf(node), title: text, text: "" });
        }
        return;
      }
      const apart = INLINE.has(node.name) ? "" : "\n";
      sections.at(-1).text += apart;
      node.children.forEach(walk);
      sections.at(-1).text += apart;
    }
  };
  root.children.forEach(walk);
  if (title === "") {
    title = plain(getElementsByTagName("title", document.children).map(textContent).join(" "));
  }
  for (const section of sections) {
    section.text = plain(section.text);
  }
  const full = sections.filter((section) => section.title !== "" || section.text !== "");
  return full.some((section) => section.text !== "") && title !== "" ? { title, sections: full } : null;
}

export function isNamed(name) {
  return (element) => element.name === name;
}

export function hasId(id) {
  return (element) => element.attribs.id === id;
}

export function hasClass(...names) {
  const wanted = new Set(names);
  return (element) => (element.attribs.class ?? "").split(/\s+/).some((name) => wanted.has(name));
}

function anchorOf(heading) {
  const inner = findOne((element) => Boolean(element.attribs.id ?? element.attribs.name), heading.children);
  const own = heading.attribs.id ?? inner?.attribs.id ?? inner?.attribs.name;
  return own ?? heading.parent?.attribs?.id ?? "";
}

function plain(text) {
  return text.replace(/[\s\u00a0]+/g, " ").replace(/[¶]/g, "").trim();
}
