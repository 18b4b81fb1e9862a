// What scripts add to pages that are complete without them.
import { shutBehindModals } from "./parts/behind-modals.js";
import { addCopyButtons } from "./parts/copy-button.js";
import { addTabs } from "./parts/content-tabs.js";
import { addPreviews } from "./parts/link-preview.js";
import { PageOutline } from "./parts/page-outline.js";
import { keepReadingPlace } from "./parts/reading-place.js";
import { addSelfLinks } from "./parts/self-link.js";
import { keepScrollable } from "./parts/scroll-box.js";
import { SearchDialog } from "./parts/search-dialog.js";
import { showPlaceInTree } from "./parts/site-tree.js";
import { ThemeSwitch } from "./parts/theme-switch.js";
import { watchVersions } from "./parts/version-watch.js";

customElements.define("theme-switch", ThemeSwitch);
customElements.define("page-outline", PageOutline);
customElements.define("search-dialog", SearchDialog);

shutBehindModals(document);
showPlaceInTree();
addTabs(document);
addCopyButtons(document);
addSelfLinks(document);
keepScrollable(document);
addPreviews(document);
keepReadingPlace(document);
if (new URLSearchParams(location.search).has("highlight")) {
  void import("./parts/search-highlights.js").then((search) => search.addHighlights(document));
}
if (document.querySelector("[data-question]")) {
  void import("./parts/think-first.js")
    .then((think) => think.addThinkFirst(document))
    .finally(() => document.documentElement.removeAttribute("data-think-first"));
}
void watchVersions();
