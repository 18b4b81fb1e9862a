import { siteRoot, storageKey } from "./site-root.js";

/** The worker's cache, and the channel on which it says how far it is. */
const NAME = storageKey("offline");

/**
 * Keeps the site on the device once a reader asks for that, and removes it again. The template in
 * it holds what it says, by state, and what its button is called then.
 */
class OfflineSwitch extends HTMLElement {
  async connectedCallback() {
    const [plain, box, texts] = this.children;
    plain.replaceWith(box);
    box.hidden = false;
    [this.text, this.progress, this.button] = box.children;
    [this.bar, this.count] = this.progress.children;
    this.texts = /** @type {HTMLTemplateElement} */ (texts).content;
    this.button.onclick = () => this.act();
    try {
      new BroadcastChannel(NAME).onmessage = ({ data }) => this.hear(data);
      await this.look();
    } catch {
      this.show(isSecureContext ? "refused" : "insecure");
    }
  }

  /**
   * @param {string} state
   * @param {() => void} [act] what the button does; without it there is none
   */
  show(state, act) {
    const text = this.texts.querySelector(`[data-state~=${state}]`);
    this.text.textContent = text.textContent.replace("SIZE", `${Math.ceil(this.bytes / 1e6)} MB`);
    this.button.textContent = text.dataset.button;
    this.button.hidden = !act;
    this.progress.hidden = state !== "busy";
    this.act = act;
  }

  async look() {
    const registration = await own();
    const begun = await caches.has(NAME);
    const list = await fetch(new URL("offline.json", siteRoot), { cache: "no-cache" }).catch(() => {});
    this.bytes = list?.ok && (await list.json()).bytes;
    if (registration?.active && begun) this.show("kept", this.remove);
    else if (registration?.installing) this.follow(registration.installing);
    else if (this.bytes) this.show(begun ? "part" : "off", this.keep);
    else this.show("missing");
  }

  async keep() {
    this.follow();
    try {
      void navigator.storage.persist();
      const program = new URL("service-worker.js", siteRoot);
      const { installing, active } = await navigator.serviceWorker.register(program);
      // A worker that was to go stays while its pages are open, and installs nothing.
      if (installing) this.follow(installing);
      else active.postMessage("fill");
    } catch (fault) {
      this.show(fault.name === "TypeError" ? "network" : "refused", this.keep);
    }
  }

  /** @param {ServiceWorker} [worker] */
  follow(worker) {
    this.show("busy", async () => {
      const { installing, active } = await own();
      (installing ?? active).postMessage("stop");
    });
    worker?.addEventListener("statechange", () => {
      if (worker.state === "redundant") this.hear({ fault: "network" });
    });
  }

  /** @param {{ done?: number, all?: number, ready?: boolean, fault?: string }} word of the worker */
  hear({ done, all, ready, fault }) {
    // A later version that is fetched in the background is no matter of this switch.
    if (this.progress.hidden) return;
    if (ready) this.show("kept", this.remove);
    if (fault) this.show(fault, this.keep);
    if (!all) return;
    this.bar.max = all;
    this.bar.value = done;
    this.count.textContent = `${done} of ${all} files`;
  }

  async remove() {
    await (await own())?.unregister();
    await caches.delete(NAME);
    this.show("removed", this.keep);
  }
}

/** This site's registration: the browser may answer with that of a site around it. */
async function own() {
  const found = await navigator.serviceWorker.getRegistration(siteRoot);
  return found?.scope === siteRoot.href ? found : undefined;
}

customElements.define("offline-switch", OfflineSwitch);
