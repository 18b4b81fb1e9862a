import { siteRoot, storageKey } from "./site-root.js";

export const LATER = storageKey("later");

/** Notices when a new version of a kept site arrives; what says so is loaded only then. */
export async function watchVersions() {
  const workers = navigator.serviceWorker;
  // Only a reader who keeps the site on the device has a worker here.
  if (!workers?.controller) return;
  const registration = await workers.getRegistration(siteRoot);
  if (registration?.scope !== siteRoot.href) return;
  const announce = async () => (await import("./new-version.js")).announce(registration);
  const look = () => registration.waiting && !sessionStorage.getItem(LATER) && announce();
  const follow = () => registration.installing?.addEventListener("statechange", look);
  workers.addEventListener("controllerchange", announce);
  registration.addEventListener("updatefound", follow);
  follow();
  look();
}
