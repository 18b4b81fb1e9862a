// Runs before the first paint, and so is no module: sets the theme that the reader chose.
(() => {
  const html = document.documentElement;
  const base = new URL(html.dataset.root || "./", location.href).pathname;
  // All project sites of one user share an origin: the key carries the site's own path.
  const key = `${base}:theme`;
  html.dataset.themeKey = key;
  try {
    const theme = localStorage.getItem(key);
    if (theme === "light" || theme === "dark") html.dataset.theme = theme;
  } catch {
    // Storage may be blocked; the system's theme stays.
  }
})();
