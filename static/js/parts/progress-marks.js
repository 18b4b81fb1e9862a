import { hasChanged, seen, standingOf } from "../study.js";
import { button, element } from "./element.js";
import { siteRoot } from "./site-root.js";
import { studyDeck } from "./study-deck.js";
import { studyStore } from "./study-store.js";

/** @typedef {import("../study/deck.js").Question} Question */

export const WORDS = { unseen: "Not read", seen: "Read", learning: "Learning", known: "Known" };
const CHANGED = "Changed since you studied it";

/** @type {Promise<void> | undefined} */
let shown;

/**
 * Notes that a question was read, in the text that it has now. Where the reader studied another
 * text, only they can say that they know this one too.
 *
 * @param {Document} page
 * @param {HTMLElement} article
 */
export async function markRead(page, article) {
  const { key, content } = named(article);
  await studyStore().update((progress) =>
    hasChanged(progress, { key, content })
      ? { ...progress, last: key }
      : seen(progress, key, content, new Date()),
  );
  await showMarks(page);
}

/**
 * Marks every link to a question with what the reader's progress makes of it, and keeps the marks
 * up to date.
 *
 * @param {Document} page
 */
export function showMarks(page) {
  return (shown ??= show(page));
}

/** @param {Document} page */
async function show(page) {
  const store = studyStore();
  await styled(page);
  const article = page.querySelector("[data-question]");
  if (article instanceof HTMLElement) offerNews(article);
  const deck = await studyDeck();
  const questions = deck.parts.flatMap((part) => part.questions);
  const byAddress = new Map(questions.map((question) => [address(question), question]));

  /** @type {[Question, HTMLElement][]} */
  const marks = [];
  for (const link of page.querySelectorAll(".site-tree .leaf > a, .leaders a, .question-list h3 a")) {
    const question = byAddress.get(/** @type {HTMLAnchorElement} */ (link).href);
    const place = link.closest(".question-list > li")?.querySelector(".facts-line") ?? link.closest(".leaders li") ?? link;
    if (!question) continue;
    const mark = element("span", { class: "progress-mark" });
    place.append(mark);
    marks.push([question, mark]);
  }
  const key = page.querySelector(".level-key");
  for (const [standing, word] of Object.entries(WORDS)) {
    key?.append(element("span", { class: "progress-mark", "data-standing": standing }, word), " ");
  }

  const draw = () => {
    const progress = store.read();
    for (const [question, mark] of marks) {
      const standing = standingOf(progress, question, new Date());
      const changed = hasChanged(progress, question);
      mark.dataset.standing = standing;
      mark.toggleAttribute("data-changed", changed);
      const words = WORDS[standing] + (changed ? `. ${CHANGED}` : "");
      mark.title = words;
      if (mark.textContent !== words) mark.replaceChildren(element("span", {}, words));
    }
    const last = questions.find((question) => question.key === progress.last);
    goOn(page, last);
  };
  draw();
  store.onChange(draw);
}

/**
 * The way back to where the reader was, on the home page.
 *
 * @param {Document} page
 * @param {Question | undefined} question
 */
function goOn(page, question) {
  page.querySelector(".go-on")?.remove();
  if (!question) return;
  const link = element("a", { href: address(question) }, question.title);
  page.querySelector(".hero .actions")?.after(element("p", { class: "go-on" }, "Continue where you stopped: ", link));
}

/** Says that a question has another text than the one that was studied. @param {HTMLElement} article */
function offerNews(article) {
  const question = named(article);
  const store = studyStore();
  const progress = store.read();
  if (!hasChanged(progress, question)) return;
  const { seen: at } = progress.questions[question.key];
  const day = new Date(at).toLocaleDateString("en-GB", { dateStyle: "long" });
  const done = button({ class: "tool" }, "I know it now", async () => {
    await store.update((now) => seen(now, question.key, question.content, new Date()));
    note.remove();
    document.querySelector("main")?.focus({ preventScroll: true });
  });
  const text = element("p", {}, element("b", {}, "Changed since you studied this"), ` on ${day}.`);
  const note = element("div", { class: "changed-note", role: "note" }, text, done);
  article.querySelector(".article-header")?.append(note);
}

/** @param {HTMLElement} article */
function named({ dataset }) {
  return { key: dataset.question ?? "", content: dataset.content ?? "" };
}

/** @param {Question} question */
function address({ url }) {
  return new URL(url, siteRoot).href;
}

/** Only readers with progress load the style of its marks. @param {Document} page */
function styled(page) {
  const href = new URL("../../css/parts/progress-marks.css", import.meta.url).href;
  const sheet = element("link", { rel: "stylesheet", href });
  return new Promise((done) => {
    sheet.onload = sheet.onerror = done;
    page.head.append(sheet);
  });
}
