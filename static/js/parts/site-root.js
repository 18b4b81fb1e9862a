/** The address of the site's root: pages at any depth say where it is. */
export const siteRoot = new URL(document.documentElement.dataset.root || "./", location.href);

/**
 * The name of something stored. All project sites of one user share an origin, and so its storage:
 * the name carries the site's own path.
 *
 * @param {string} name
 */
export function storageKey(name) {
  return `${siteRoot.pathname}:${name}`;
}
