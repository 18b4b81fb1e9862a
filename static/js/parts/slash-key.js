import { element } from "./element.js";
import { storageKey } from "./site-root.js";

const KEY = storageKey("slash");
const OFF = "off";

/** Where storage is blocked, the choice lasts for this page. @type {boolean | undefined} */
let chosen;

/** Whether "/" alone opens the search: who speaks to a computer may utter keys unawares. */
export function slashSearches() {
  if (chosen !== undefined) return chosen;
  try {
    return localStorage.getItem(KEY) !== OFF;
  } catch {
    return true;
  }
}

/**
 * A switch for that key. Ctrl-K is not asked about: it needs a second key, and so is no accident.
 *
 * @param {() => void} changed
 */
export function slashSwitch(changed) {
  const box = element("input", { type: "checkbox" });
  box.checked = slashSearches();
  box.addEventListener("change", () => {
    keep(box.checked);
    changed();
  });
  return element("label", { class: "slash-switch" }, box, element("kbd", {}, "/"), " opens the search");
}

/** @param {boolean} on */
function keep(on) {
  chosen = on;
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, OFF);
    chosen = undefined; // other tabs may change it from now on
  } catch {
    // Storage is blocked.
  }
}
