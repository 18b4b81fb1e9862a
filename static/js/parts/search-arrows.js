/**
 * Moves the focus itself, from the field through all links below it: real links, which every screen
 * reader knows, and which open in new tabs. A letter typed on a link goes to the field.
 *
 * @param {HTMLElement} box
 * @param {HTMLElement} field
 */
export function moveByArrows(box, field) {
  box.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = /** @type {HTMLElement[]} */ ([...box.querySelectorAll("a.search-stop")]);
    const stops = [field, ...links.filter((link) => link.getClientRects().length)];
    const now = stops.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const next = target(event.key, now, stops.length);
    if (next !== undefined && next !== now) {
      event.preventDefault();
      stops[next].focus();
    } else if (now > 0 && (/^[^ ]$/u.test(event.key) || event.key === "Backspace")) {
      field.focus();
    }
  });
}

/**
 * @param {string} key
 * @param {number} now the present stop; 0 is the field, and -1 none of them
 * @param {number} count
 */
function target(key, now, count) {
  const last = count - 1;
  if (key === "ArrowDown") return Math.min(now < 0 ? 1 : now + 1, last);
  if (key === "ArrowUp" && now) return Math.max(now - 1, 0);
  if (key === "Home" && now > 0) return 1;
  if (key === "End" && now > 0) return last;
  return undefined;
}
