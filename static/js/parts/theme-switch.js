/** @typedef {"auto" | "light" | "dark"} Theme */

/** @type {Theme[]} */
const ORDER = ["auto", "light", "dark"];

const SHAPES = {
  auto: '<circle cx="12" cy="12" r="8" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor"/>',
  light:
    '<circle cx="12" cy="12" r="4.2" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M12 2.5v3M12 18.5v3M2.5 12h3M18.5 12h3M5.3 5.3l2.1 2.1M16.6 16.6l2.1 2.1M18.7 5.3l-2.1 2.1M7.4 16.6l-2.1 2.1" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/>',
  dark: '<path d="M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/>',
};

/** A button that goes round light, dark and the system's own theme; remembers the choice. */
export class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    const html = document.documentElement;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "tool";
    button.addEventListener("click", () => {
      const next = ORDER[(ORDER.indexOf(current()) + 1) % ORDER.length];
      if (next === "auto") delete html.dataset.theme;
      else html.dataset.theme = next;
      remember(next);
      show(button);
    });
    show(button);
    this.replaceChildren(button);
  }
}

/** @returns {Theme} */
function current() {
  const theme = document.documentElement.dataset.theme;
  return theme === "light" || theme === "dark" ? theme : "auto";
}

/** @param {Theme} theme */
function remember(theme) {
  const key = document.documentElement.dataset.themeKey;
  if (!key) return;
  try {
    if (theme === "auto") localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage may be blocked: the choice then lasts for this page.
  }
}

/** @param {HTMLButtonElement} button */
function show(button) {
  const theme = current();
  const label = `Theme: ${theme === "auto" ? "as the system" : theme}`;
  button.setAttribute("aria-label", label);
  button.title = label;
  button.innerHTML = `<svg viewBox="0 0 24 24" aria-hidden="true">${SHAPES[theme]}</svg>`;
}
