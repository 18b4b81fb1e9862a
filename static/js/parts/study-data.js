import {
  exportedAt,
  exportText,
  isoDay,
  merged,
  MOST_BYTES,
  preview,
  readImport,
  studyDay,
} from "../study.js";
import { element } from "./element.js";
import { storageKey } from "./site-root.js";
import { counted } from "./study-words.js";

/**
 * The reader's data as files: out, in, and gone.
 *
 * @typedef {import("../study/deck.js").Deck} Deck
 * @typedef {import("../study/progress.js").Progress} Progress
 *
 * @param {(name: string) => any} find an element of the page
 * @param {import("../study/store.js").Store} store
 * @param {() => Deck} deck
 * @returns {(progress: Progress, now: Date) => void} shows the age of the last export
 */
export function studyData(find, store, deck) {
  /** @type {Progress | undefined} */
  let imported;
  /** @param {string} name @param {() => void} action */
  const on = (name, action) => find(name).addEventListener("click", action);

  /** @param {string} text @param {string[]} [counts] there is something to choose */
  const say = (text, counts) => {
    find("found").textContent = text;
    find("counts").replaceChildren(...(counts ?? []).map((line) => element("li", {}, line)));
    find("choice").hidden = !counts;
    find("preview").hidden = false;
    find("preview").focus();
  };

  on("export", () => {
    const now = new Date();
    const text = exportText(exportedAt(store.read(), now), deck().title, now);
    save(text, `study-progress-${isoDay(studyDay(now))}.json`);
    void store.update((progress) => exportedAt(progress, now));
  });
  on("aside", () => save(store.aside(), "study-rest.txt"));

  find("import").addEventListener("change", async () => {
    const field = find("import");
    const file = field.files[0];
    const text = await file?.slice(0, MOST_BYTES + 1).text();
    field.value = ""; // so that the same file may be chosen again
    if (text === undefined) return;
    const found = readImport(text);
    if ("fault" in found) return say(`${file.name}: ${found.fault}`);
    imported = found.progress;
    const { added, newer, same, unknown } = preview(store.read(), imported, deck());
    const from = found.guide === deck().title ? "" : `, from “${found.guide}”,`;
    /** @type {[number, string][]} */
    const counts = [
      [added, "that you have not begun here"],
      [newer, "with reviews that are missing here"],
      [same, "with nothing new"],
      [unknown, "of these that this guide does not have"],
      [found.lost, "or other things that made no sense and will be left out"],
    ];
    say(
      `${file.name}, exported on ${found.date.slice(0, 10)},${from} brings`,
      counts.filter(([count]) => count).map(([count, what]) => `${counted(count, "card")} ${what}`),
    );
  });
  for (const name of ["merge", "replace"]) {
    on(name, async () => {
      const other = imported;
      if (!other) return;
      await store.update((progress) => (name === "merge" ? merged(progress, other) : other));
      say("The file is imported.");
    });
  }
  on("cancel", () => {
    find("preview").hidden = true;
    find("import").focus();
  });

  on("erase", () => {
    find("sure").returnValue = "";
    find("sure").showModal();
  });
  find("sure").addEventListener("close", async () => {
    if (find("sure").returnValue !== "erase") return;
    await store.erase();
    try {
      for (const other of ["interview", "think-first"]) localStorage.removeItem(storageKey(other));
    } catch {
      // Where storage is blocked there is nothing.
    }
    say("Everything is erased from this browser.");
  });

  return ({ exported, cards }, now) => {
    const days = studyDay(now) - studyDay(new Date(exported));
    find("exported").hidden = !exported;
    find("exported").textContent = `You last exported them ${days ? `${counted(days, "day")} ago` : "today"}.`;
    find("unexported").hidden = !!exported || !Object.keys(cards).length;
  };
}

/** @param {string} text @param {string} name */
function save(text, name) {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
