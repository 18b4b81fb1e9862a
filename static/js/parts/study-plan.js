import { dayOf, planFor, studyDay, withSettings } from "../study.js";
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
  find("no-date").addEventListener("click", () => {
    set({ interview: "" });
    find("date").focus();
  });
  find("new").addEventListener("change", () => {
    const wanted = Math.round(Number(find("new").value));
    set({ newPerDay: Math.min(Math.max(wanted || 0, 0), 999) });
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
    find("date").value = interview;
    find("no-date").hidden = !interview;
    find("new").value = plan.heuristic ? plan.newPerDay : newPerDay;
    find("new").disabled = plan.heuristic;
    find("new-note").textContent = plan.heuristic ? "as the date asks" : "";
    for (const box of boxes) box.checked = !parts.length || parts.includes(box.value);
    find("plan").textContent = said(plan, interview, studyDay(now));
    draw(find("chart"), find("span"), plan);
    find("days").querySelector("tbody").replaceChildren(...rows(plan));
  };
}

/**
 * @param {Plan} plan
 * @param {string} interview
 * @param {number} today
 */
function said({ days, newPerDay, lastNewDay, finalPass, left, heuristic }, interview, today) {
  if (!interview) {
    return `Set a date, and the plan fits it. Until then ${counted(newPerDay, "new card")} a day enter, and cards return when memory asks for them.`;
  }
  const day = dayOf(interview);
  if (!heuristic) {
    return `That was on ${named(day, today)}. We hope it went well. Reviews go on as without a date; set the next one when you have it.`;
  }
  if (day === today) return "Your interview is today. A calm look at the weakest cards is all that is left to do. Good luck!";
  const most = Math.max(...days.map(({ minutes }) => minutes));
  const news = newPerDay
    ? `${counted(newPerDay, "new card")} a day until ${named(lastNewDay, today)}`
    : "no new cards any more";
  const pass = finalPass > today ? ` The weakest cards come once more from ${named(finalPass, today)} on.` : "";
  const rest = left ? ` ${sentence(counted(left, "card"))} do not fit in any more.` : "";
  return `${counted(day - today, "day")} left: ${news}, and ${counted(most, "minute")} on the longest day.${pass}${rest}`;
}

/**
 * A bar for each day, as high as it takes minutes. The table says the same in words.
 *
 * @param {HTMLElement} chart
 * @param {HTMLElement} span what stands below its first, highest and last bar
 * @param {Plan} plan
 */
function draw(chart, span, { days }) {
  const last = days[days.length - 1].day;
  const most = Math.max(...days.map(({ minutes }) => minutes), 1);
  chart.replaceChildren(
    ...days.map(({ day, reviews, fresh, minutes }) => {
      const bar = element("i", { title: `${named(day, days[0].day)}: ${minutes} min` });
      bar.style.setProperty("--all", String(minutes / most));
      // A new card takes as long as three reviews.
      bar.style.setProperty("--fresh", `${(300 * fresh) / (3 * fresh + reviews || 1)}%`);
      return bar;
    }),
  );
  span.replaceChildren(
    ...["today", `at most ${most} minutes`, named(last, days[0].day, false)].map((text) =>
      element("span", {}, sentence(text)),
    ),
  );
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
