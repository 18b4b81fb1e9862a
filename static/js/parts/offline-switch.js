import { siteRoot, storageKey } from "./site-root.js";

/** The worker's cache, and the channel on which it says how far it is. */
const NAME = storageKey("offline");

/**
 * Keeps the site on the device once a reader asks for that, and removes it again. The template in
 * it holds what it says, by state, and what its button is called then.
 */
class OfflineSwitch extends HTMLElement {
  connectedCallback() {
    const [plain, box, texts] = /** @type {[Element, HTMLElement, HTMLTemplateElement]} */ ([...this.children]);
    plain.replaceWith(box);
    box.hidden = false;
    void new Switch(box, texts.content).start();
  }
}

class Switch {
  /** What there is to keep; 0 where that is not known. */
  #bytes = 0;

  /**
   * @param {HTMLElement} box
   * @param {DocumentFragment} texts
   */
  constructor(box, texts) {
    this.texts = texts;
    const [text, progress, button] = /** @type {[HTMLElement, HTMLElement, HTMLButtonElement]} */ ([...box.children]);
    const [bar, count] = /** @type {[HTMLProgressElement, HTMLElement]} */ ([...progress.children]);
    this.text = text;
    this.progress = progress;
    this.button = button;
    this.bar = bar;
    this.count = count;
  }

  async start() {
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
    const text = /** @type {HTMLElement} */ (this.texts.querySelector(`[data-state~=${state}]`));
    this.text.textContent = (text.textContent ?? "").replace("SIZE", `${Math.ceil(this.#bytes / 1e6)} MB`);
    this.button.textContent = text.dataset.button ?? "";
    this.button.hidden = !act;
    this.button.onclick = act ?? null;
    this.progress.hidden = state !== "busy";
  }

  async look() {
    const registration = await own();
    const begun = await caches.has(NAME);
    const list = await fetch(new URL("offline.json", siteRoot), { cache: "no-cache" }).catch(() => {});
    if (list?.ok) this.#bytes = (await list.json()).bytes;
    if (registration?.active && begun) this.show("kept", this.#remove);
    else if (registration?.installing) this.follow(registration.installing);
    else if (this.#bytes) this.show(begun ? "part" : "off", this.#keep);
    else this.show("missing");
  }

  #keep = async () => {
    this.follow();
    try {
      void navigator.storage.persist();
      const program = new URL("service-worker.js", siteRoot);
      const { installing, active } = await navigator.serviceWorker.register(program);
      // A worker that was to go stays while its pages are open, and installs nothing.
      if (installing) this.follow(installing);
      else active?.postMessage("fill");
    } catch (fault) {
      this.show(fault instanceof TypeError ? "network" : "refused", this.#keep);
    }
  };

  /** @param {ServiceWorker} [worker] */
  follow(worker) {
    this.show("busy", async () => {
      const registration = await own();
      (registration?.installing ?? registration?.active)?.postMessage("stop");
    });
    worker?.addEventListener("statechange", () => {
      if (worker.state === "redundant") this.hear({ fault: "network" });
    });
  }

  /** @param {{ done?: number, all?: number, ready?: boolean, fault?: string }} word of the worker */
  hear({ done, all, ready, fault }) {
    // A later version that is fetched in the background is no matter of this switch.
    if (this.progress.hidden) return;
    if (ready) this.show("kept", this.#remove);
    if (fault) this.show(fault, this.#keep);
    if (!all) return;
    this.bar.max = all;
    this.bar.value = done ?? 0;
    this.count.textContent = `${done} of ${all} files`;
  }

  #remove = async () => {
    await (await own())?.unregister();
    await caches.delete(NAME);
    this.show("removed", this.#keep);
  };
}

/** This site's registration: the browser may answer with that of a site around it. */
async function own() {
  const found = await navigator.serviceWorker.getRegistration(siteRoot);
  return found?.scope === siteRoot.href ? found : undefined;
}

customElements.define("offline-switch", OfflineSwitch);
