import {
  cardOf,
  cardsOf,
  dueDay,
  graded,
  interviewDay,
  planFor,
  queueFor,
  studyDay,
  ungraded,
} from "../study.js";
import { element } from "./element.js";
import { keepScrollable } from "./scroll-box.js";
import { questionFile } from "./study-deck.js";
import { counted, gap } from "./study-words.js";

/**
 * @typedef {import("../study/deck.js").DeckCard} DeckCard
 * @typedef {1 | 3} Grade missed, got
 */

/** The second tap of two on "Show answer" shall not be a grade; in milliseconds. */
const TWICE = 350;
/** @type {Grade[]} */
const GRADES = [1, 3];

/** Card after card, until nothing is left for today. */
export class StudyReview {
  #find;
  #store;
  #deck;
  #finish;
  #cards;
  /** @type {{ card: DeckCard, when: Date, grade: Grade }[]} what this session answered */
  #answers = [];
  /** @type {DeckCard | undefined} the one that is asked */
  #card;
  /** When its answer was shown; 0: not yet. */
  #shown = 0;

  /**
   * @param {(name: string) => any} find an element of the page
   * @param {import("../study/store.js").Store} store
   * @param {import("../study/deck.js").Deck} deck
   * @param {() => void} finish called when nothing is left
   */
  constructor(find, store, deck, finish) {
    this.#find = find;
    this.#store = store;
    this.#deck = deck;
    this.#finish = finish;
    this.#cards = new Map(cardsOf(deck).map((card) => [card.id, card]));
    find("show").addEventListener("click", () => this.#show());
    find("undo").addEventListener("click", () => this.undo());
    find("help").addEventListener("click", () => find("keys").showModal());
    find("again").addEventListener("click", () => this.#card && this.#ask(this.#card));
    for (const grade of GRADES) {
      find(`grade-${grade}`).addEventListener("click", (/** @type {MouseEvent} */ { detail }) => {
        if (!detail || performance.now() - this.#shown > TWICE) this.#grade(grade);
      });
    }
    document.addEventListener("keydown", (event) => this.#key(event));
  }

  start() {
    this.#answers = [];
    this.#next();
  }

  async undo() {
    const last = this.#answers.pop();
    if (!last) return;
    this.#clear();
    await this.#store.update((progress) => ungraded(progress, last.card.id, last.when));
    void this.#ask(last.card);
  }

  #queue() {
    return queueFor(this.#store.read(), this.#deck, new Date());
  }

  #next() {
    const card = this.#cards.get(this.#queue().cards[0]);
    if (card) return void this.#ask(card);
    this.#sum();
    this.#finish();
  }

  /** Nothing of a card is left when the next one comes. */
  #clear() {
    const find = this.#find;
    this.#card = undefined;
    this.#shown = 0;
    find("prompt").replaceChildren();
    find("answer").replaceChildren();
    for (const name of ["answer", "from", "failed", "grade-1", "grade-3"]) find(name).hidden = true;
    find("show").hidden = false;
    find("show").disabled = true;
    find("show").ariaExpanded = "false";
  }

  /** @param {DeckCard} card */
  async #ask(card) {
    const find = this.#find;
    const { question } = card;
    this.#clear();
    this.#card = card;
    this.#count(card);
    find("part").textContent = card.part.title;
    find("source").textContent = question.title;
    find("source").href = `${question.url}#${card.id}`;
    scrollTo(0, 0);
    const html = await questionFile(question).then(
      ({ cards }) => cards.find(({ id }) => id === card.id),
      () => undefined,
    );
    if (this.#card !== card) return;
    find("failed").hidden = !!html;
    if (!html) return find("again").focus();
    const prompt = read(html.prompt);
    // A prompt is one paragraph, which a heading cannot hold.
    const only = prompt.childElementCount === 1 ? prompt.querySelector("p") : null;
    find("prompt").append(...(only ?? prompt).childNodes);
    find("answer").append(read(html.answer));
    find("show").disabled = false;
    scrollable(find("prompt"));
    find("prompt").focus();
  }

  /** @param {DeckCard} card */
  #count(card) {
    const find = this.#find;
    const { cards, later } = this.#queue();
    const done = this.#answers.length;
    const all = Math.max(done + cards.length + later, done + 1);
    find("place").textContent = find("said").textContent = `Card ${done + 1} of ${all}`;
    find("meter").max = all;
    find("meter").value = done;
    find("undo").disabled = !done;
    // The next one is fetched meanwhile.
    const next = this.#cards.get(cards.find((id) => id !== card.id) ?? "");
    if (next) questionFile(next.question).catch(() => {});
  }

  #show() {
    const find = this.#find;
    const card = this.#card;
    if (!card || this.#shown || find("show").disabled) return;
    this.#shown = performance.now();
    const now = new Date();
    const today = studyDay(now);
    const progress = this.#store.read();
    const interview = interviewDay(progress.settings, today);
    for (const grade of GRADES) {
      const due = dueDay(cardOf(graded(progress, card.id, grade, now), card.id), today, interview);
      find(`gap-${grade}`).textContent = gap(due - today);
      find(`grade-${grade}`).hidden = false;
    }
    find("show").ariaExpanded = "true";
    find("show").hidden = true;
    find("answer").hidden = find("from").hidden = false;
    keepScrollable(find("answer"));
    scrollable(find("answer"));
    find("answer").focus({ preventScroll: true });
    if (find("answer").getBoundingClientRect().top > innerHeight / 2) {
      find("answer").scrollIntoView({ block: "center" });
    }
  }

  /** @param {Grade} grade */
  async #grade(grade) {
    const card = this.#card;
    if (!card || !this.#shown) return;
    const when = new Date();
    this.#clear();
    this.#answers.push({ card, when, grade });
    await this.#store.update((progress) => graded(progress, card.id, grade, when));
    this.#next();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const at = /** @type {Element} */ (event.target);
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (this.#find("review").hidden || at.closest("dialog, input, [popover]")) return;
    if (event.key === "1") void this.#grade(1);
    else if (event.key === "2") void this.#grade(3);
    else if (event.key === "?") this.#find("keys").showModal();
    else if (event.key.toLowerCase() === "u") void this.undo();
    else if (/^( |Enter)$/.test(event.key) && !this.#shown && !at.closest("a, button")) this.#show();
    else return;
    event.preventDefault();
  }

  /** What this session was, and what tomorrow brings. */
  #sum() {
    const find = this.#find;
    const missed = this.#answers.filter(({ grade }) => grade === 1);
    const got = this.#answers.length - missed.length;
    find("summary").textContent = `${counted(got, "card")} got, ${missed.length || "none"} missed.`;
    find("summary").hidden = find("undo-last").hidden = !this.#answers.length;
    const pages = new Map(missed.map(({ card: { question } }) => [question.url, question.title]));
    find("reread").hidden = !pages.size;
    find("pages").replaceChildren(
      ...[...pages].map(([href, title]) => element("li", {}, element("a", { href }, title))),
    );
    const next = planFor(this.#store.read(), this.#deck, new Date()).days[1];
    const due = [
      next?.reviews && counted(next.reviews, "review"),
      next?.fresh && counted(next.fresh, "new card"),
      next?.minutes && counted(next.minutes, "minute"),
    ].filter(Boolean);
    find("tomorrow").textContent = due.length ? `Tomorrow: ${due.join(", ")}.` : "Nothing is due tomorrow.";
  }
}

/** The keyboard can scroll what is too wide. @param {HTMLElement} box */
function scrollable(box) {
  box.tabIndex = box.scrollWidth > box.clientWidth ? 0 : -1;
}

/** HTML of our own build, whose addresses start from the site's root, as this page's do. @param {string} html */
function read(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}
