import { cardOf, dueDay, interviewDay, standingOf, studyDay } from "../study.js";
import { WORDS } from "./progress-marks.js";
import { studyDeck } from "./study-deck.js";
import { studyStore } from "./study-store.js";

/** @typedef {import("./site-index.js").Facet} Facet */

const DUE = "Due";

/** What the reader's progress makes of each page, for a search to be narrowed by. */
export class SearchProgress {
  /** @param {Map<number, string[]>} marks by the page's number in the reading order */
  constructor(marks) {
    this.marks = marks;
  }

  /** As things stand now. */
  static async now() {
    const deck = await studyDeck();
    const progress = studyStore().read();
    const now = new Date();
    const today = studyDay(now);
    const interview = interviewDay(progress.settings, today);
    const questions = deck.parts.flatMap((part) => part.questions);
    return new SearchProgress(
      new Map(
        questions.map((question) => {
          const due = question.prompts.some((id) => dueDay(cardOf(progress, id), today, interview) <= today);
          const standing = WORDS[standingOf(progress, question, now)];
          return [question.page, due ? [DUE, standing] : [standing]];
        }),
      ),
    );
  }

  /**
   * @param {number} page
   * @param {string[]} names
   */
  isAny(page, names) {
    return this.marks.get(page)?.some((name) => names.includes(name)) ?? false;
  }

  /**
   * @param {number[]} pages
   * @returns {Facet[]}
   */
  facet(pages) {
    const all = pages.flatMap((page) => this.marks.get(page) ?? []);
    return [DUE, ...Object.values(WORDS)].map((name) => ({
      name,
      count: all.filter((mark) => mark === name).length,
    }));
  }
}
