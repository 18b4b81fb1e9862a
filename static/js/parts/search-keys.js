import { slashSearches } from "./slash-key.js";

const WITHOUT_TEXT = ["button", "checkbox", "color", "file", "image", "radio", "range", "reset", "submit"];

/**
 * Calls for the search at "/" (unless the reader writes something, or has switched that off) and at Ctrl-K or Cmd-K.
 *
 * @param {() => void} search
 */
export function onSearchKey(search) {
  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return;
    const command = event.ctrlKey || event.metaKey;
    const slash = event.key === "/" && !command && slashSearches() && !writesIn(event.composedPath()[0]);
    const letter = event.key.toLowerCase() === "k" && command && !event.shiftKey;
    if (!slash && !letter) return;
    event.preventDefault();
    search();
  });
}

/** @param {EventTarget | undefined} place */
function writesIn(place) {
  if (!(place instanceof HTMLElement)) return false;
  return (
    place.isContentEditable ||
    place.matches("textarea, select") ||
    (place instanceof HTMLInputElement && !WITHOUT_TEXT.includes(place.type))
  );
}
