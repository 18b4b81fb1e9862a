// What is asked: the judged queries of the guide, and queries drawn from a corpus' own text.

import { readFileSync } from "node:fs";
import { generator } from "./random.mjs";

const WORD = /[\p{L}\p{N}][\p{L}\p{N}_+#'’-]*/gu;
const OPENINGS = [
  "how do I", "how does", "why does", "why is", "when should I use", "what is the difference between",
  "what happens if", "can I",
];
const STOP_WORDS = new Set(
  (
    "a an and are as at be been but by can could did do does for from had has have how if in into is it " +
    "its may might more must no not of on only or other should so some such than that the their them " +
    "then there these they this those to use was were what when where which while who why will with " +
    "would you your i we"
  ).split(" "),
);
/** A heading on more pages than these says nothing: "See also", "Example". */
const COMMON_HEADING = 3;
const LONGEST_TOPIC = 3;

/**
 * @param {string} file judged queries, as their header describes them
 * @returns {{kind: string, query: string, pages: string[]}[]} no pages for what is absent
 */
export function judged(file) {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && line !== "#" && !line.startsWith("# "))
    .map((line) => line.split("\t"))
    .map(([kind, query, pages]) => ({ kind, query, pages: pages === "-" ? [] : pages.split(", ") }));
}

/**
 * The same pages give the same queries.
 *
 * @param {{path: string, title: string, sections: {title: string, text: string}[]}[]} pages
 * @param {number} count of each kind
 * @returns {{kind: string, query: string, pages: string[]}[]} topics of one to three words out of
 *     headings, and questions of some words out of a sentence; with the page that they are from
 */
export function drawn(pages, count) {
  const random = generator(20_260_101);
  const topics = take(count, random, headings(pages), ({ text, path }) => {
    const words = text.match(WORD) ?? [];
    const length = Math.min(words.length, 1 + Math.floor(random() * LONGEST_TOPIC));
    const start = Math.floor(random() * (words.length - length + 1));
    return query("topic", words.slice(start, start + length), path);
  });
  const questions = take(count, random, pages, ({ sections, path }) => {
    const text = sections[Math.floor(random() * sections.length)].text;
    const sentences = text.split(/(?<=[.!?])\s+/).filter(isProse);
    if (sentences.length === 0) {
      return null;
    }
    const words = sentences[Math.floor(random() * sentences.length)].match(WORD);
    const length = Math.min(words.length, 4 + Math.floor(random() * 5));
    const start = Math.floor(random() * (words.length - length + 1));
    const opening = OPENINGS[Math.floor(random() * OPENINGS.length)];
    return query("question", [opening, ...words.slice(start, start + length)], path);
  });
  return [...topics, ...questions];
}

/** Whether the corpus has one of the query's words, apart from those that are everywhere. */
export function knownWords(pages) {
  const known = new Set();
  for (const { title, sections } of pages) {
    for (const text of [title, ...sections.flatMap((section) => [section.title, section.text])]) {
      for (const word of text.toLowerCase().match(WORD) ?? []) {
        known.add(word);
      }
    }
  }
  return (text) => (text.toLowerCase().match(WORD) ?? []).some((word) => known.has(word) && !STOP_WORDS.has(word));
}

function headings(pages) {
  const found = pages.flatMap(({ title, sections, path }) =>
    [title, ...sections.map((section) => section.title)].map((text) => ({ text, path })),
  );
  const uses = new Map();
  for (const { text } of found) {
    uses.set(text, (uses.get(text) ?? 0) + 1);
  }
  return found.filter(({ text }) => text !== "" && uses.get(text) <= COMMON_HEADING);
}

function isProse(sentence) {
  const words = sentence.match(WORD) ?? [];
  const plain = words.filter((word) => /^[\p{L}'’-]+$/u.test(word));
  return words.length >= 8 && words.length <= 40 && plain.length >= 0.9 * words.length;
}

function query(kind, words, path) {
  const text = words.join(" ").toLowerCase();
  const telling = (text.match(WORD) ?? []).filter((word) => !STOP_WORDS.has(word) && /\p{L}{2}/u.test(word));
  return telling.length === 0 ? null : { kind, query: text, pages: [path] };
}

function take(count, random, from, make) {
  const made = new Map();
  for (let tries = 0; made.size < count && tries < 100 * count; tries++) {
    const one = make(from[Math.floor(random() * from.length)]);
    if (one !== null && !made.has(one.query)) {
      made.set(one.query, one);
    }
  }
  return [...made.values()];
}
