import { dayOf, minutesFor, planFor, studyDay, withSettings } from "../study.js";
import { element } from "./element.js";
import { counted, named, sentence } from "./study-words.js";

/**
 * @typedef {import("../study/deck.js").Deck} Deck
 * @typedef {import("../study/plan.js").Plan} Plan
 * @typedef {import("../study/progress.js").Progress} Progress
 * @typedef {import("../study/progress.js").Settings} Settings
 */

/**
 * The interview's date and the other choices, and the plan that follows from them.
 *
 * @param {(name: string) => any} find an element of the page
 * @param {import("../study/store.js").Store} store
 * @returns {(progress: Progress, deck: Deck, now: Date) => void} shows them
 */
export function studyPlan(find, store) {
  /** @type {HTMLInputElement[]} */
  const boxes = [...find("parts").querySelectorAll("input")];
  /** @param {Partial<Settings>} changes */
  const set = (changes) =>
    void store.update((progress) => withSettings(progress, changes, new Date()));

  find("date").addEventListener("change", () => set({ interview: find("date").value }));
  find("pick").addEventListener("click", () => find("date").showPicker());
  find("no-date").addEventListener("click", () => {
    find("date").value = "";
    set({ interview: "" });
    find("date").focus();
  });
  find("new").addEventListener("change", () => {
    const wanted = Math.round(Number(find("new").value));
    const newPerDay = Math.min(Math.max(wanted || 0, 0), 999);
    find("new").value = newPerDay;
    set({ newPerDay });
  });
  for (const box of boxes) {
    box.addEventListener("change", () => {
      const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
      // Nothing chosen would leave nothing to study.
      if (!chosen.length) box.checked = true;
      else set({ parts: chosen.length < boxes.length ? chosen : [] });
    });
  }

  return (progress, deck, now) => {
    const { interview, newPerDay, parts } = progress.settings;
    const plan = planFor(progress, deck, now);
    // Whoever is typing is not interrupted: each digit of a year makes a date of its own.
    /** @param {string} name @param {string | number} value */
    const fill = (name, value) => {
      if (find(name) !== document.activeElement) find(name).value = value;
    };
    fill("date", interview);
    find("no-date").hidden = !interview;
    fill("new", plan.heuristic ? plan.newPerDay : newPerDay);
    find("new").disabled = plan.heuristic;
    find("new-note").textContent = plan.heuristic ? "as the date asks" : "";
    for (const box of boxes) box.checked = !parts.length || parts.includes(box.value);
    const today = studyDay(now);
    const day = dayOf(interview);
    const state = !interview ? "undated" : !plan.heuristic ? "over" : day === today ? "now" : "dated";
    for (const one of ["undated", "dated", "now", "over"]) find(one).hidden = one !== state;
    find("dated").textContent = said(plan, today, day);
    const most = Math.max(...plan.days.map(({ minutes }) => minutes));
    find("most").textContent = most;
    find("last").textContent = named(plan.days[plan.days.length - 1].day, today, false);
    // A bar for each day, as high as it takes minutes; the table says the same in words.
    find("chart").replaceChildren(
      ...plan.days.map(({ fresh, minutes }) => {
        const share = (100 * minutesFor(0, fresh)) / (minutes || 1);
        return element("i", { style: `--all:${minutes / (most || 1)};--fresh:${share}%` });
      }),
    );
    find("days").replaceChildren(...rows(plan));
  };
}

/**
 * @param {Plan} plan
 * @param {number} today
 * @param {number} interview
 */
function said({ newPerDay, lastNewDay, finalPass, left }, today, interview) {
  const news = newPerDay
    ? `${counted(newPerDay, "new card")} a day until ${named(lastNewDay, today)}`
    : "no new cards any more";
  const pass = finalPass > today ? ` The weakest cards come once more from ${named(finalPass, today)} on.` : "";
  const rest = left ? ` ${counted(left, "card")} do not fit in any more.` : "";
  return `${counted(interview - today, "day")} left: ${news}.${pass}${rest}`;
}

/** @param {Plan} plan */
function rows({ days }) {
  return days.map(({ day, reviews, fresh, minutes }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, sentence(named(day, days[0].day))),
      ...[reviews, fresh, minutes].map((count) => element("td", { class: "right" }, String(count))),
    ),
  );
}
