// Ends what an earlier visit has left: a worker that shows the pages of then at the preview's
// address. Only the preview server sends it, in place of the site's own.
addEventListener('install', () => askForTurn());
addEventListener('activate', (event) => event.waitUntil(leave()));

const TRIES = 40;
const PAUSE = 500;
let asking;

/** Chromium does not look for a minute whether the old worker has come to rest, unless asked again. */
function askForTurn() {
  asking = setInterval(() => skipWaiting(), PAUSE);
  void skipWaiting();
}

async function leave() {
  clearInterval(asking);
  await registration.unregister();
  // Nobody waits for it: a page that loads would wait for this worker, which looks for that page.
  void renewPages();
  await caches.delete(`${new URL(registration.scope).pathname}:offline`);
}

/** A page that began to load with the old worker is nobody's client until it is there. */
async function renewPages() {
  const renewed = new Set();
  for (let i = 0; i < TRIES; i++) {
    for (const page of await clients.matchAll({type: 'window'})) {
      if (renewed.has(page.id)) continue;
      await page.navigate(page.url).then(() => renewed.add(page.id), () => {});
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
