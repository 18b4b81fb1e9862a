/**
 * Lets the keyboard scroll what is wider than the page: a formula gets a tab stop while it overflows.
 *
 * @param {ParentNode} root
 */
export function keepScrollable(root) {
  const boxes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth + 1) {
        target.setAttribute("tabindex", "0");
        target.setAttribute("role", "group");
        target.setAttribute("aria-label", "Formula, scrolls sideways");
      } else {
        for (const name of ["tabindex", "role", "aria-label"]) target.removeAttribute(name);
      }
    }
  });
  for (const box of root.querySelectorAll(".equation[tabindex]")) {
    // Without this script the equation itself scrolls; with it only the formula, beside its buttons.
    for (const name of ["tabindex", "role", "aria-label"]) box.removeAttribute(name);
  }
  for (const box of root.querySelectorAll(".katex-display")) boxes.observe(box);
}
