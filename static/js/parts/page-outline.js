/** Marks the section that is being read in the page's outline. */
export class PageOutline extends HTMLElement {
  /** @type {AbortController | undefined} */
  #alive;

  connectedCallback() {
    /** @type {[HTMLElement, HTMLAnchorElement][]} */
    const places = [];
    for (const link of this.querySelectorAll("a")) {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (heading) places.push([heading, link]);
    }
    let waiting = false;
    const mark = () => {
      waiting = false;
      // The last heading above a line a third of the way down; at the end, the last one.
      const root = document.documentElement;
      const atEnd = root.scrollTop + innerHeight >= root.scrollHeight - 2;
      const above = places.filter(([h]) => h.getBoundingClientRect().top < innerHeight / 3);
      const here = atEnd && root.scrollTop > 0 ? places.at(-1) : (above.at(-1) ?? places[0]);
      for (const [, link] of places) {
        if (link === here?.[1]) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
    };
    const soon = () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(mark);
    };
    this.#alive = new AbortController();
    addEventListener("scroll", soon, { passive: true, signal: this.#alive.signal });
    addEventListener("resize", soon, { passive: true, signal: this.#alive.signal });
    this.addEventListener("click", (event) => {
      // On small screens the outline is a sheet over the page; a choice closes it.
      const sheet = this.querySelector("[popover]");
      if (event.target instanceof Element && event.target.closest("a") && sheet?.matches(":popover-open")) {
        /** @type {HTMLElement} */ (sheet).hidePopover();
      }
    });
    soon();
  }

  disconnectedCallback() {
    this.#alive?.abort();
  }
}
