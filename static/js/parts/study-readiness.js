import { readinessOf } from "../study.js";
import { element } from "./element.js";

/** On a phone the table is none to the eye, and to some browsers then none at all. */
const ROLES = { table: "table", "thead, tbody": "rowgroup", "thead tr": "row", "thead th": "columnheader" };

/**
 * A row for each part: how much of it would be recalled now, and how its questions stand.
 *
 * @param {HTMLElement} rows
 * @param {import("../study/progress.js").Progress} progress
 * @param {import("../study/deck.js").Deck} deck
 * @param {Date} now
 */
export function showReadiness(rows, progress, deck, now) {
  const parts = readinessOf(progress, deck, now).filter(({ cards }) => cards);
  for (const [selector, role] of Object.entries(ROLES)) {
    for (const piece of document.querySelectorAll(`.readiness :is(${selector})`)) piece.role = role;
  }
  rows.replaceChildren(
    ...parts.map(({ part, recall, counts }) => {
      // 100 % is for what is certain.
      const percent = `${Math.min(Math.round(100 * recall), 99)} %`;
      const bar = element("span", { class: "recall", style: `--recall:${recall}` }, percent);
      const name = element("a", { href: part.url }, part.title);
      return element(
        "tr",
        { role: "row" },
        element("th", { scope: "row", role: "rowheader" }, name),
        element("td", { class: "recall-cell", role: "cell" }, bar),
        ...Object.entries(counts).map(([standing, count]) =>
          element("td", { role: "cell", "data-label": standing }, String(count)),
        ),
      );
    }),
  );
}
