import { button, element } from "./element.js";
import { LATER } from "./version-watch.js";

const notice = element("div", { class: "new-version", role: "status" });

/**
 * Says that a new version of a kept site is there, and changes no page that somebody reads.
 *
 * @param {ServiceWorkerRegistration} registration
 */
export function announce(registration) {
  if (notice.isConnected) return;
  const href = new URL("../../css/parts/new-version.css", import.meta.url).href;
  const style = element("link", { rel: "stylesheet", href });
  const reload = button({ class: "tool" }, "Reload", () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
    if (registration.waiting) registration.waiting.postMessage("activate");
    else location.reload();
  });
  const later = button({ class: "tool" }, "Later", () => {
    notice.remove();
    sessionStorage.setItem(LATER, "1");
  });
  // A live region tells what comes into it, not what it began with.
  style.onload = () => notice.replaceChildren("A new version of this guide is ready.", reload, later);
  document.body.append(style, notice);
}
