import { previewOf } from "./preview-content.js";

const LINKS = "a.ref, a.term, a.citation";
const HOVER = 220;
const FOCUS = 500;
const LEAVE = 250;

/**
 * Shows in short what a link leads to: on hover, on focus, and on a first tap, which then offers
 * the link itself. Escape closes it, and the pointer may move into it (WCAG 1.4.13).
 *
 * @param {Document} page
 */
export function addPreviews(page) {
  const preview = new LinkPreview(page);
  page.addEventListener("pointerover", (event) => preview.enter(event));
  page.addEventListener("pointerdown", (event) => preview.press(event), true);
  page.addEventListener("click", (event) => preview.click(event));
  page.addEventListener("focusin", (event) => preview.focus(event));
  page.addEventListener("focusout", () => preview.leaveSoon());
  page.addEventListener("keydown", (event) => {
    if (event.key === "Escape") preview.close();
  });
}

class LinkPreview {
  /** @type {HTMLAnchorElement | undefined} */
  #link;
  /** @type {HTMLElement | undefined} */
  #box;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #touch = false;

  /** @param {Document} page */
  constructor(page) {
    this.page = page;
  }

  /** @param {PointerEvent} event */
  enter(event) {
    if (event.pointerType === "touch") return;
    const link = linkOf(event.target);
    if (link === this.#link || (event.target instanceof Node && this.#box?.contains(event.target))) {
      if (this.#link) clearTimeout(this.#timer);
      return;
    }
    if (link) this.#openSoon(link, HOVER);
    else this.leaveSoon();
  }

  /** @param {FocusEvent} event */
  focus(event) {
    const link = linkOf(event.target);
    const byKeyboard = event.target instanceof Element && event.target.matches(":focus-visible");
    if (link && byKeyboard && !this.#touch && link !== this.#link) this.#openSoon(link, FOCUS);
  }

  /** @param {PointerEvent} event */
  press(event) {
    this.#touch = event.pointerType === "touch";
    const inside = event.target instanceof Node && this.#box?.contains(event.target);
    if (!inside && linkOf(event.target) !== this.#link) this.close();
  }

  /** @param {MouseEvent} event */
  click(event) {
    const link = linkOf(event.target);
    const plain = !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!link || !this.#touch || !plain || !link.closest(".prose")) {
      if (link) this.close();
      return;
    }
    if (link === this.#link) return; // the second tap follows the link
    event.preventDefault();
    this.#open(link, true).then((shown) => {
      if (!shown) location.assign(link.href);
    });
  }

  leaveSoon() {
    clearTimeout(this.#timer);
    if (this.#link && this.#box?.classList.contains("sheet")) return;
    this.#timer = setTimeout(() => this.close(), LEAVE);
  }

  close() {
    clearTimeout(this.#timer);
    if (this.#box) this.#box.hidden = true;
    this.#link?.removeAttribute("aria-describedby");
    this.#link = undefined;
  }

  /**
   * @param {HTMLAnchorElement} link
   * @param {number} delay
   */
  #openSoon(link, delay) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#open(link, false), delay);
  }

  /**
   * @param {HTMLAnchorElement} link
   * @param {boolean} asSheet
   * @returns {Promise<boolean>} whether there was something to show
   */
  async #open(link, asSheet) {
    this.close();
    this.#link = link;
    const preview = await previewOf(link).catch(() => undefined);
    if (this.#link !== link) return true; // the reader is elsewhere by now
    if (!preview) {
      this.#link = undefined;
      return false;
    }
    const box = (this.#box ??= this.#make());
    box.replaceChildren();
    if (preview.title) box.append(paragraph("preview-title", preview.title));
    box.append(...preview.body);
    if (asSheet) box.append(openLink(link));
    for (const [name, address] of Object.entries(preview.sheets)) this.#style(name, address);
    box.classList.toggle("sheet", asSheet);
    box.setAttribute("role", asSheet ? "group" : "tooltip");
    box.setAttribute("aria-label", "Preview");
    box.hidden = false;
    if (asSheet) box.removeAttribute("style");
    else {
      place(box, link);
      link.setAttribute("aria-describedby", box.id);
    }
    return true;
  }

  #make() {
    const box = this.page.createElement("aside");
    box.id = "page-link-preview";
    box.className = "link-preview";
    box.addEventListener("pointerleave", () => this.leaveSoon());
    this.page.body.append(box);
    return box;
  }

  /**
   * Brings a style sheet that this page may lack.
   *
   * @param {string} name of its data attribute
   * @param {string} address
   */
  #style(name, address) {
    if (this.page.querySelector(`link[data-${name}]`)) return;
    const style = this.page.createElement("link");
    style.rel = "stylesheet";
    style.href = address;
    style.dataset[name] = "";
    this.page.head.append(style);
  }
}

/**
 * @param {EventTarget | null} target
 * @returns {HTMLAnchorElement | undefined}
 */
function linkOf(target) {
  const link = target instanceof Element ? target.closest(LINKS) : null;
  return link instanceof HTMLAnchorElement ? link : undefined;
}

/**
 * Below the link, or above it where there is more room.
 *
 * @param {HTMLElement} box
 * @param {HTMLAnchorElement} link
 */
function place(box, link) {
  const lines = [...link.getClientRects()];
  const line = lines[0] ?? link.getBoundingClientRect();
  const edge = 12;
  box.style.left = "0";
  box.style.top = "0";
  const left = Math.max(edge, Math.min(line.left, document.documentElement.clientWidth - box.offsetWidth - edge));
  const last = lines.at(-1) ?? line;
  const below = last.bottom + 6;
  const fits = below + box.offsetHeight < innerHeight - edge || line.top < innerHeight / 2;
  const top = fits ? below : line.top - box.offsetHeight - 6;
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${top + scrollY}px`;
}

/**
 * @param {string} name
 * @param {string} text
 */
function paragraph(name, text) {
  const p = document.createElement("p");
  p.className = name;
  p.textContent = text;
  return p;
}

/** @param {HTMLAnchorElement} link */
function openLink(link) {
  const p = paragraph("preview-open", "");
  const open = document.createElement("a");
  open.href = link.href;
  open.textContent = "Open";
  p.append(open);
  return p;
}
