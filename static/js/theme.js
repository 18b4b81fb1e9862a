// Runs before the first paint, and so is no module: sets the theme that the reader chose, and hides
// answers until their folds are there, for readers who want to think first on every page.
(() => {
  const html = document.documentElement;
  const base = new URL(html.dataset.root || "./", location.href).pathname;
  // All project sites of one user share an origin: the key carries the site's own path.
  const key = `${base}:theme`;
  html.dataset.themeKey = key;
  try {
    const theme = localStorage.getItem(key);
    if (theme === "light" || theme === "dark") html.dataset.theme = theme;
    if (localStorage.getItem(`${base}:think-first`) === "1") html.dataset.thinkFirst = "";
  } catch {
    // Storage may be blocked; the system's theme stays.
  }
})();
