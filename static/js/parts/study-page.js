import { cardOf, cardsOf, queueFor, studyDay } from "../study.js";
import { element } from "./element.js";
import { studyData } from "./study-data.js";
import { studyDeck } from "./study-deck.js";
import { studyPlan } from "./study-plan.js";
import { showReadiness } from "./study-readiness.js";
import { StudyReview } from "./study-review.js";
import { studyStore } from "./study-store.js";
import { counted, named } from "./study-words.js";

/** The address of a review that is going on: a reload does not end it, "back" does. */
const REVIEW = "#review";

/** The overview of what there is to study, the review in its place, and its end. */
class StudyPage extends HTMLElement {
  /** @param {string} name @returns {any} the element that carries it */
  #find = (name) => this.querySelector(`[data-${name}]`);
  #store = studyStore();
  #plan = studyPlan(this.#find, this.#store);
  /** @type {import("../study/deck.js").Deck} */
  #deck = { format: 1, title: "", parts: [] };
  #data = studyData(this.#find, this.#store, () => this.#deck);
  /** @type {StudyReview | undefined} */
  #review;
  /** Whether the overview is one step back in the browser's history. */
  #entered = false;

  connectedCallback() {
    this.hidden = false;
    // Without scripts the prompts are what the page is for; with them, they come after all else.
    for (const part of document.querySelectorAll(".study-prompts > details")) part.removeAttribute("open");
    /** @param {string} name @param {() => void} action */
    const on = (name, action) => this.#find(name).addEventListener("click", action);
    on("start", () => {
      this.#entered = true;
      location.hash = REVIEW;
    });
    on("reload", () => this.#load());
    on("leave", () => this.#leave());
    on("back", () => this.#leave());
    on("undo-last", () => {
      this.#open("review");
      this.#review?.undo();
    });
    addEventListener("hashchange", () => {
      // Any other is a place on the page, such as where the skip link leads.
      if (["", REVIEW].includes(location.hash)) this.#turn();
    });
    this.#store.onChange(() => this.#show());
    // A day may have begun while the page lay open.
    document.addEventListener("visibilitychange", () => this.#show());
    void this.#load();
  }

  async #load() {
    const deck = await studyDeck().catch(() => undefined);
    this.#find("unloaded").hidden = !!deck;
    if (!deck) return this.#find("today").replaceChildren();
    this.#deck = deck;
    this.#review = new StudyReview(this.#find, this.#store, this.#deck, () => {
      this.#open("done");
      this.#find("done-title").focus();
    });
    this.#turn();
  }

  #turn() {
    if (location.hash === REVIEW) {
      // Whoever is faster than the cards waits for them where they are told of.
      if (!this.#review || !this.#find("review").hidden) return;
      this.#open("review");
      this.#review.start();
    } else {
      const was = this.#find("overview").hidden;
      this.#open("overview");
      this.#show();
      if (was) this.#find("today-title").focus();
    }
  }

  #leave() {
    if (this.#entered && location.hash === REVIEW) history.back();
    else {
      history.replaceState(null, "", location.pathname + location.search);
      this.#turn();
    }
    this.#entered = false;
  }

  /** @param {string} name */
  #open(name) {
    for (const one of ["overview", "review", "done"]) this.#find(one).hidden = one !== name;
  }

  #show() {
    const progress = this.#store.read();
    for (const trouble of this.querySelectorAll("[data-trouble]")) {
      trouble.toggleAttribute("hidden", trouble.getAttribute("data-trouble") !== this.#store.trouble);
    }
    if (!this.#review || this.#find("overview").hidden) return;
    const now = new Date();
    this.#today(progress, now);
    this.#plan(progress, this.#deck, now);
    showReadiness(this.#find("readiness"), progress, this.#deck, now);
    this.#data(progress, now);
  }

  /**
   * @param {import("../study/progress.js").Progress} progress
   * @param {Date} now
   */
  #today(progress, now) {
    const { due, fresh, later, minutes, nextDay } = queueFor(progress, this.#deck, now);
    const today = studyDay(now);
    const reviews = due.length + later;
    const done = cardsOf(this.#deck).filter(({ id }) => cardOf(progress, id).log.at(-1)?.[2] === today).length;
    const open = reviews + fresh.length;
    const minute = minutes === 1 ? "minute" : "minutes";
    const counts = Object.entries({ "to review": reviews, new: fresh.length, [minute]: minutes });
    this.#find("today").replaceChildren(
      ...(open
        ? counts.map(([what, count]) => element("span", {}, element("b", {}, `${count}`), ` ${what} `))
        : [done ? "Done for today." : "Nothing is due today."]),
    );
    this.#find("start").hidden = !open;
    this.#find("start").textContent = done ? "Go on" : "Start";
    this.#find("note").textContent = [
      done && `${counted(done, "card")} answered today.`,
      !open && nextDay && `The next reviews come ${named(nextDay, today)}.`,
    ]
      .filter(Boolean)
      .join(" ");
    const last = this.#deck.parts.flatMap(({ questions }) => questions).find(({ key }) => key === progress.last);
    const link = this.#find("continue");
    link.hidden = !last;
    link.href = last?.url;
    link.textContent = `Read on: ${last?.title}`;
  }
}

customElements.define("study-page", StudyPage);
