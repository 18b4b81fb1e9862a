// Ends what an earlier visit has left: a worker that shows the pages of then at the preview's
// address. Only the preview server sends it, in place of the site's own.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave() {
  await caches.delete(`${new URL(registration.scope).pathname}:offline`);
  await registration.unregister();
  for (const page of await clients.matchAll({type: 'window'})) {
    page.navigate(page.url);
  }
}
