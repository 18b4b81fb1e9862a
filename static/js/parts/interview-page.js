import { draw, queued, summaryOf, withInterview } from "../study.js";
import { element } from "./element.js";
import { reportOf, titleOf } from "./interview-report.js";
import { begun, clock, keep, left, resumed } from "./interview-sitting.js";
import { questionFile, studyDeck } from "./study-deck.js";
import { studyStore } from "./study-store.js";

/**
 * @typedef {import("./interview-sitting.js").Sitting} Sitting
 * @typedef {import("./interview-sitting.js").Questions} Questions
 */

/** What is said when so many minutes are left. @type {[number, string][]} */
const SAID = [
  [5, "5 minutes left."],
  [1, "1 minute left."],
  [0, "The time is up. Finish this question."],
];

/** @type {import("../study/deck.js").QuestionFile} */
const NOTHING = { cards: [], thirty: "", asks: [], levels: [] };

/** The mock interview: set up, sat, and looked back on. */
class MockInterview extends HTMLElement {
  async connectedCallback() {
    /** @param {string} name @returns {any} */
    const part = (name) => this.querySelector(`[data-${name}]`);
    /** @param {string} name @param {string} event @param {(event: Event) => void} act */
    const on = (name, event, act) => part(name).addEventListener(event, act);
    const store = studyStore();
    // Without its questions the page stays the list that it is without scripts.
    const deck = await studyDeck().catch(() => undefined);
    if (!deck) return;
    /** @type {Questions} */
    const questions = new Map();
    for (const part of deck.parts)
      for (const question of part.questions) questions.set(question.key, { part, question });

    /** @type {Sitting | null} */
    let sitting = null;
    let file = NOTHING;
    let paused = false;
    let last = 0;

    /** Counts the time since the last tick, keeps all, and shows the clock. */
    const tick = () => {
      const passed = Date.now() - last;
      last += passed;
      if (!sitting) return;
      const before = left(sitting);
      if (!paused && passed > 0) sitting.own += passed;
      sitting.notes = part("notes").value;
      keep(sitting);
      const now = left(sitting);
      part("left").textContent = now < 0 ? `over by ${clock(-now)}` : clock(now);
      part("own").textContent = clock(sitting.own);
      for (const [minutes, words] of SAID) {
        const reached = before > minutes * 60_000 && now <= minutes * 60_000;
        if (reached && !(minutes && part("hide").ariaPressed === "true")) part("said").textContent = words;
      }
    };

    /** @param {boolean} stop */
    const pause = (stop) => {
      tick();
      paused = stop;
      this.toggleAttribute("data-paused", stop);
      part("said").textContent = stop ? "Paused" : "";
    };

    /**
     * Asks a question, or takes it up where the reader left it: then the clock waits for them.
     *
     * @param {Sitting} next
     * @param {boolean} again
     */
    const ask = async (next, again) => {
      const { keys, answers, notes, step } = next;
      const current = questions.get(keys[answers.length]);
      if (!current) return;
      const { question, level } = current.question;
      part("place").textContent = `Question ${answers.length + 1} of ${keys.length}`;
      part("part").textContent = current.part.title + (level && ` · ${level}`);
      part("title").textContent = question;
      part("notes").value = notes;
      part("asks").replaceChildren();
      part("score").reset();
      sitting = next;
      last = Date.now();
      pause(again);
      view("room");
      part("room").dataset.stage = "waits";
      part("title").focus();
      const found = await questionFile(current.question).catch(() => NOTHING);
      if (sitting !== next) return;
      file = found;
      part("thirty").innerHTML = file.thirty;
      part("strong").innerHTML = file.levels.at(-1)?.text ?? "";
      this.querySelectorAll("[data-level]").forEach((line, i) => (line.innerHTML = file.levels[i]?.text ?? ""));
      for (let done = 0; done <= step; done++) reveal(done);
    };

    /** @param {number} step @returns {HTMLElement} what it shows */
    const reveal = (step) => {
      const { asks } = file;
      const which = step >> 1;
      part("room").dataset.stage = !step ? "asked" : step > 2 * asks.length ? "done" : step % 2 ? "shown" : "asks";
      if (step < 2) return part("shown");
      const box = element("div", { tabindex: "-1" });
      const shown = element(step % 2 ? "div" : "h3", { class: "prose" });
      const ask = asks[which - 1];
      shown.innerHTML = (step % 2 ? ask?.answer : ask?.question) ?? "";
      if (step % 2 === 0) box.append(element("p", { class: "label" }, `They ask next (${which} of ${asks.length})`));
      box.append(shown);
      part("asks").append(box);
      return box;
    };

    /** @param {number} score 0: skipped @param {boolean} [goesOn] */
    const scored = (score, goesOn = true) => {
      tick();
      if (!sitting) return;
      const { at, minutes, keys, own, notes } = sitting;
      const answer = {
        key: keys[sitting.answers.length],
        score: /** @type {0 | 1 | 2 | 3} */ (score),
        notes,
        seconds: Math.round(own / 1000),
      };
      const next = begun(at, minutes, keys, [...sitting.answers, answer]);
      if (goesOn && next.answers.length < keys.length && left(next) > 0) void ask(next, false);
      else end(next);
    };

    /** @param {Sitting} over */
    const end = ({ at, minutes, answers }) => {
      keep((sitting = null));
      const session = { at, minutes, answers };
      const { misses } = summaryOf(session, deck);
      if (answers.length)
        void store.update((progress) => queued(withInterview(progress, session), misses, new Date()));
      part("total").textContent = titleOf(session);
      part("result").replaceChildren(...reportOf(session, questions));
      part("misses").hidden = !misses.length;
      part("cards").textContent = misses.length;
      view("report");
      part("report").focus();
    };

    /** @param {"setup" | "room" | "report"} name the only one of the three that is shown */
    const view = (name) => {
      this.dataset.view = name;
      past();
    };

    /** Lists the interviews before, the latest first. */
    const past = () => {
      const sessions = [...store.read().interviews].sort((a, b) => b.at - a.at);
      part("past").hidden = !sessions.length;
      const rows = sessions.map((session) => {
        const head = element("summary", {}, titleOf(session));
        return element("details", {}, head, ...reportOf(session, questions));
      });
      part("list").replaceChildren(...rows);
    };

    const form = part("setup");
    /** @param {number} seed */
    const wishes = (seed) => {
      const chosen = new FormData(form);
      const [parts, levels] = ["parts", "levels"].map((name) => chosen.getAll(name).map(String));
      return { minutes: Number(chosen.get("minutes")), parts, levels, seed };
    };
    const count = () => {
      const { length } = draw(deck, store.read(), wishes(0));
      part("size").textContent = `${length} question${length === 1 ? "" : "s"}, with follow-ups`;
      part("begin").disabled = !length;
    };
    /** @param {string} name @param {string[][]} choices */
    const offer = (name, choices) => {
      for (const [value, text] of choices) {
        const field = element("input", { type: "checkbox", name, value, checked: "" });
        part(name).append(element("label", {}, field, text));
      }
      part(name).hidden = choices.length < 2;
    };
    const levels = new Set([...questions.values()].map(({ question }) => question.level));
    offer("parts", deck.parts.map(({ url, title }) => [url, title]));
    offer("levels", [...levels].filter(Boolean).map((level) => [level, level]));
    count();

    on("setup", "input", count);
    on("setup", "submit", (event) => {
      event.preventDefault();
      const wished = wishes(Date.now());
      const keys = draw(deck, store.read(), wished).map(({ key }) => key);
      void ask(begun(wished.seed, wished.minutes, keys, []), false);
    });
    on("pause", "click", () => pause(!paused));
    on("hide", "click", () => (part("hide").ariaPressed = String(part("hide").ariaPressed !== "true")));
    on("end", "click", () => part("sure").showModal());
    on("sure", "close", () => {
      if (!part("sure").returnValue || !sitting) return;
      if (sitting.step || sitting.notes) scored(0, false);
      else end(sitting);
    });
    on("notes", "input", tick);
    on("on", "click", () => {
      tick();
      if (sitting) reveal(++sitting.step).focus();
    });
    on("skip", "click", () => scored(0));
    on("score", "submit", (event) => {
      event.preventDefault();
      scored(Number(new FormData(part("score")).get("score")));
    });
    on("again", "click", () => {
      view("setup");
      form.querySelector(":checked").focus();
    });
    setInterval(tick, 1000);
    addEventListener("pagehide", tick);
    store.onChange(past);

    const kept = resumed(questions);
    if (kept) void ask(kept, true);
    else view("setup");
  }
}

customElements.define("mock-interview", MockInterview);
