/**
 * While a dialog is open, says of all that lies behind it that it cannot be reached; every dialog
 * here is a modal one. Browsers keep the reader out by themselves; the attribute tells those who go
 * by the document: extensions with keys of their own, older screen readers, checks. It comes and
 * goes before the browser moves the focus, which is then free to go back to where it was.
 *
 * @param {Document} page
 */
export function shutBehindModals(page) {
  /** @type {HTMLDialogElement[]} the topmost last */
  let open = [];
  /** @type {HTMLElement[]} */
  let shut = [];
  const follow = (/** @type {ToggleEvent} */ { target: dialog, newState }) => {
    if (!(dialog instanceof HTMLDialogElement)) return;
    open = open.filter((one) => one !== dialog);
    if (newState === "open") open.push(dialog);
    const top = open.at(-1);
    for (const one of shut) one.inert = false;
    shut = top ? behind(top) : [];
    for (const one of shut) one.inert = true;
  };
  page.addEventListener("beforetoggle", follow, { capture: true }); // it does not bubble
}

/**
 * What stands beside an element, beside its parent, and so on up to the body.
 *
 * @param {Element} element
 * @returns {HTMLElement[]}
 */
function behind(element) {
  const parent = element.parentElement;
  if (!parent || element === document.body) return [];
  const beside = /** @type {HTMLElement[]} */ ([...parent.children].filter((one) => one !== element));
  return [...beside.filter((one) => !one.inert), ...behind(parent)];
}
