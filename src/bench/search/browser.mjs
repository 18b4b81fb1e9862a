// A reader's session in Chromium: an empty page, a cold cache, one query after the other.

import { chromium } from "playwright-core";

/** A slow line: 150 ms to the server and back, 1.6 Mbit/s down, 0.75 Mbit/s up. */
const SLOW_LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const QUIET_MS = 60;

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
}

/**
 * Asks in a new profile, so that nothing is in a cache.
 *
 * @param {{browser: object, server: object, engine: object, path: string}} place where the engine's
 *     files are served
 * @param {string[]} queries asked in this order
 * @param {{limit: number, full?: boolean, slow?: boolean, settle?: boolean}} how how many results are
 *     shown; whether with excerpts, where those are a matter of choice; whether the line is slow;
 *     whether to wait after each answer for what is still being fetched
 * @returns {Promise<{ms: number, files: {path: string, bytes: number}[], results: object[],
 *     total: number, corrected: boolean}[]>} for each query; the first has the engine's code too
 */
export async function session(place, queries, how) {
  return inPage(place, how.slow, async (page) => {
    const steps = [];
    for (const query of queries) {
      const answer = await page.evaluate(ask, [query, how.limit, how.full ?? false]);
      if (how.settle) {
        await settled(page, place.server);
      }
      steps.push({ ...answer, files: place.server.take() });
    }
    return steps;
  });
}

/**
 * Asks everything once, so that all is fetched, and then again with a clock.
 *
 * @returns {Promise<number[]>} milliseconds in the page for each query
 */
export async function warmTimes(place, queries, how) {
  return inPage(place, false, async (page) => {
    const times = [];
    for (const query of queries) {
      await page.evaluate(ask, [query, how.limit, how.full ?? false]);
      await settled(page, place.server);
      const { ms } = await page.evaluate(ask, [query, how.limit, how.full ?? false]);
      times.push(ms);
    }
    return times;
  });
}

async function inPage({ browser, server, engine, path }, slow, work) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    await page.goto(`${server.origin}/blank.html`);
    if (slow) {
      await (await context.newCDPSession(page)).send("Network.enable");
      await (await context.newCDPSession(page)).send("Network.emulateNetworkConditions", SLOW_LINE);
    }
    server.take();
    const base = `${server.origin}/${path}/`;
    // The glue is put into the page, not fetched: it is no engine's code.
    await page.evaluate(
      `globalThis.bench = { open: ${engine.open}, base: ${JSON.stringify(base)}, ` +
        `options: ${JSON.stringify(engine.options)}, index: undefined }`,
    );
    return await work(page);
  } finally {
    await context.close();
  }
}

/** Runs in the page. The engine is opened by the first query, on the same clock. */
async function ask([query, limit, full]) {
  const start = performance.now();
  bench.index ??= await bench.open(bench.base, bench.options);
  const answer = await bench.index(query, limit, full);
  return { corrected: false, ...answer, ms: performance.now() - start };
}

async function settled(page, server) {
  let last = -1;
  while (server.count() !== last) {
    last = server.count();
    await page.waitForTimeout(QUIET_MS);
  }
}
