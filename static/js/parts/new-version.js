import { button, element } from "./element.js";
import { siteRoot, storageKey } from "./site-root.js";

const LATER = storageKey("later");

/** Says when a new version of a kept site has arrived, and changes no page that somebody reads. */
export async function announceVersions() {
  const workers = navigator.serviceWorker;
  const registration = await workers.getRegistration(siteRoot);
  if (registration?.scope !== siteRoot.href) return;
  let asked = false;
  const notice = element("div", { class: "new-version", role: "status" });
  const href = new URL("../../css/parts/new-version.css", import.meta.url).href;
  const style = element("link", { rel: "stylesheet", href });
  // A live region tells what comes into it, not what it began with.
  style.onload = () => notice.replaceChildren("A new version of this guide is ready.", reload, later);
  const announce = () => document.body.append(style, notice);
  const look = () => registration.waiting && !sessionStorage.getItem(LATER) && announce();
  const follow = () => registration.installing?.addEventListener("statechange", look);
  const reload = button({ class: "tool" }, "Reload", () => {
    asked = true;
    if (registration.waiting) registration.waiting.postMessage("activate");
    else location.reload();
  });
  const later = button({ class: "tool" }, "Later", () => {
    notice.remove();
    sessionStorage.setItem(LATER, "1");
  });
  workers.addEventListener("controllerchange", () => (asked ? location.reload() : announce()));
  registration.addEventListener("updatefound", follow);
  follow();
  look();
}
