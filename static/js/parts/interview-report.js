import { button, element } from "./element.js";
import { SCORES, clock } from "./interview-sitting.js";

/**
 * @typedef {import("./interview-sitting.js").Session} Session
 * @typedef {import("./interview-sitting.js").Questions} Questions
 */

/** @param {Session} session */
export function titleOf({ at, minutes, answers }) {
  const day = new Date(at).toLocaleDateString("en-GB", { dateStyle: "long" });
  return `${day}, ${minutes} minutes: ${countsOf(answers) || "no answer"}`;
}

/** How often each score was given, the best first. @param {Session["answers"]} answers */
function countsOf(answers) {
  return [3, 2, 1, 0]
    .map((score) => [answers.filter((answer) => answer.score === score).length, SCORES[score]])
    .filter(([count]) => count)
    .map((words) => words.join(" "))
    .join(", ");
}

/**
 * What came of an interview, part by part and question by question, to be copied and saved.
 *
 * @param {Session} session
 * @param {Questions} questions those that the guide still has
 */
export function reportOf(session, questions) {
  /** @type {Map<string, Session["answers"]>} */
  const parts = new Map();
  /** @type {string[]} */
  const lines = [];
  const items = session.answers.map((answer) => {
    const { part, question } = questions.get(answer.key) ?? {};
    const name = part?.title ?? "No longer in the guide";
    parts.set(name, [...(parts.get(name) ?? []), answer]);
    const title = question?.question ?? answer.key;
    const score = SCORES[answer.score];
    const time = clock((answer.seconds ?? 0) * 1000);
    const notes = answer.notes.trim();
    lines.push(`\n${title}\n${score}, ${time}${notes && `\n${notes}`}`);
    return element(
      "li",
      {},
      question ? element("a", { href: question.url }, title) : title,
      " ",
      element("span", { class: "score", "data-of": score }, score),
      " ",
      element("span", { class: "time" }, time),
      element("p", { class: "notes" }, notes),
    );
  });
  const sums = [...parts].map(([name, answers]) => `${name}: ${countsOf(answers)}`);
  const text = [titleOf(session), ...sums, ...lines].join("\n");
  const copy = button({ class: "tool" }, "Copy as text", async () => {
    let said = "Copied";
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      said = "Not copied";
    }
    copy.textContent = said;
  });
  const href = `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`;
  const save = element("a", { class: "tool", download: "interview.txt", href }, "Download as text");
  return [
    element("ul", { class: "parts" }, ...sums.map((sum) => element("li", {}, sum))),
    element("ol", {}, ...items),
    element("p", { class: "tools" }, copy, save),
  ];
}
