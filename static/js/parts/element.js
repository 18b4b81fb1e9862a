/**
 * An element with attributes and children. Strings become text and are never read as HTML.
 *
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/**
 * @param {Record<string, string>} attributes
 * @param {string} text
 * @param {() => void} action
 */
export function button(attributes, text, action) {
  const made = element("button", { type: "button", ...attributes }, text);
  made.addEventListener("click", action);
  return made;
}

/**
 * A link at which the arrow keys stop. A plain click may do something quicker than to follow it.
 *
 * @param {string} address
 * @param {string} text
 * @param {() => void} [action]
 */
export function stop(address, text, action) {
  const link = element("a", { class: "search-stop", href: address }, element("bdi", {}, text));
  link.addEventListener("click", (event) => {
    if (!action || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    action();
  });
  return link;
}
