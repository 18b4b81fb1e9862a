/**
 * Adds a "#" to each section's heading for readers who want to copy its address. It is for the
 * mouse alone; the outline holds the same links for the keyboard and for screen readers.
 *
 * @param {ParentNode} root
 */
export function addSelfLinks(root) {
  for (const heading of root.querySelectorAll(".prose :is(h2, h3)[id]")) {
    const link = document.createElement("a");
    link.className = "self-link";
    link.href = `#${encodeURIComponent(heading.id)}`;
    link.tabIndex = -1;
    link.setAttribute("aria-hidden", "true");
    link.textContent = "#";
    heading.append(link);
  }
}
