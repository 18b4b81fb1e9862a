import { storageKey } from "./site-root.js";

/** How long a question is looked at before it counts as read, in seconds. */
const A_WHILE = 15;

/**
 * Notes which question was read, and shows the marks that progress leaves on pages. Does next to
 * nothing, and loads nothing, for readers without progress or without storage.
 *
 * @param {Document} page
 */
export function keepReadingPlace(page) {
  if (!("study" in page.documentElement.dataset)) return;
  try {
    if (localStorage.getItem(storageKey("study"))) void mark((marks) => marks.showMarks(page));
  } catch {
    return;
  }
  const question = page.querySelector("[data-question]");
  if (!(question instanceof HTMLElement)) return;
  let left = A_WHILE;
  const clock = setInterval(() => page.hidden || --left || read(), 1000);
  const end = new IntersectionObserver(
    ([{ isIntersecting }]) => isIntersecting && !question.querySelector(".fold[hidden]") && read(),
  );
  const check = question.querySelector(".role-check");
  if (check) end.observe(check);
  const read = () => {
    clearInterval(clock);
    end.disconnect();
    void mark((marks) => marks.markRead(page, question));
  };
}

/** @param {(marks: typeof import("./progress-marks.js")) => Promise<void>} act */
async function mark(act) {
  try {
    await act(await import("./progress-marks.js"));
  } catch {
    // Offline, say: the page then has no marks.
  }
}
