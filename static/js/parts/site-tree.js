/** Scrolls the tree, and only the tree, so that the link of this page is in sight. */
export function showPlaceInTree() {
  const tree = document.querySelector(".site-tree");
  const link = tree?.querySelector('[aria-current="page"]');
  if (!(tree instanceof HTMLElement) || !(link instanceof HTMLElement)) return;
  const offset = link.getBoundingClientRect().top - tree.getBoundingClientRect().top;
  if (offset > tree.clientHeight - 80) tree.scrollTop = offset - tree.clientHeight / 3;
}
