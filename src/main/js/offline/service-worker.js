// Keeps the whole site on a reader's device, and answers from there. The build puts a line before
// this one that names the version: const VERSION = "…".
//
// One cache holds every file, under the hash of its content, and the lists of the versions that are
// whole. So an update fetches what has changed and nothing else, an interrupted one goes on where it
// stopped, and a version is either all there or not used. A page keeps the version that it began
// with, for everything it asks for later.

/** @typedef {{ version: string, bytes: number, files: [path: string, hash: string, bytes: number][] }} List */
/** @typedef {{ version: string, pages: Record<string, string> }} State pages: versions of older pages, by client */

const ROOT = registration.scope;
// All project sites of one user share an origin, and so its caches: the name carries the path.
const NAME = `${new URL(ROOT).pathname}:offline`;
const TOGETHER = 6;

const channel = new BroadcastChannel(NAME);
/** @type {Map<string, Promise<Map<string, string> | undefined>>} */
const lists = new Map();
/** @type {Promise<State> | undefined} */
let state;
let stopping = new AbortController();
let tidied = false;
let asking = 0;

addEventListener("install", (event) => event.waitUntil(fill()));
addEventListener("activate", (event) => event.waitUntil(begin()));
addEventListener("message", (event) => {
  if (event.data === "stop") stopping.abort();
  // Only the reader says when: nobody's page is exchanged while they read.
  if (event.data === "activate") askForTurn();
  if (event.data === "fill") event.waitUntil(fill().catch(() => {}));
});
addEventListener("fetch", (event) => {
  const { request } = event;
  const stream = request.headers.get("accept") === "text/event-stream";
  if (request.method !== "GET" || !request.url.startsWith(ROOT) || stream) return;
  const opens = request.mode === "navigate";
  // The page that leads to another may be older than that one will be.
  event.respondWith(answer(request, opens ? "" : event.clientId));
  if (opens && !tidied) event.waitUntil(tidy());
});

/** The address under which something lies in the cache. @param {string} key */
function at(key) {
  return `${ROOT}?${key}`;
}

/** @param {object} value */
function json(value) {
  return new Response(JSON.stringify(value), { headers: { "Content-Type": "application/json" } });
}

/** What lies there; unlike `caches.open`, this makes no cache where there is none. @param {string} key */
function kept(key) {
  return caches.match(at(key), { cacheName: NAME });
}

// ---- Fetching a version

/** Brings this worker's version into the cache, and tells the pages how far it is. */
async function fill() {
  stopping = new AbortController();
  const { signal } = stopping;
  try {
    await navigator.locks.request(NAME, { signal }, () => fetchMissing(signal));
    channel.postMessage({ ready: true });
  } catch (fault) {
    stopping.abort();
    const why = reason(fault);
    // What is left of a site that has no room is of no use to anybody.
    if (why === "full" && !registration.active) await caches.delete(NAME);
    channel.postMessage({ fault: why });
    throw fault;
  }
}

/** @param {AbortSignal} signal */
async function fetchMissing(signal) {
  const list = await fetchList(signal);
  const cache = await caches.open(NAME);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const all = new Map(list.files.map(([path, hash]) => [hash, path]));
  const missing = [...all].filter(([hash]) => !there.has(at(hash)));
  let done = all.size - missing.length;
  channel.postMessage({ done, all: all.size });
  const queue = missing.values();
  const line = async () => {
    for (const [hash, path] of queue) {
      await cache.put(at(hash), await fetchFile(path, hash, signal));
      channel.postMessage({ done: ++done, all: all.size });
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, line));
  signal.throwIfAborted();
  await cache.put(at(`list=${VERSION}`), json(list));
  lists.delete(VERSION);
}

/** @param {AbortSignal} signal @returns {Promise<List>} */
async function fetchList(signal) {
  // The query passes by whatever keeps an older list on the way.
  const response = await fetch(`${ROOT}offline.json?${VERSION}`, { cache: "no-cache", signal });
  const list = response.ok ? await response.json() : undefined;
  if (list?.version !== VERSION) throw new Error("changed");
  return list;
}

/**
 * A file with exactly that content: a site that is being deployed hands out old and new files side
 * by side, and so may caches on the way.
 *
 * @param {string} path @param {string} hash @param {AbortSignal} signal
 */
async function fetchFile(path, hash, signal) {
  const address = ROOT + path.split("/").map(encodeURIComponent).join("/");
  let fault = new Error("changed");
  for (const query of ["", `?${hash}`]) {
    try {
      const response = await fetch(address + query, {
        cache: query ? "reload" : "no-cache",
        signal,
      });
      const bytes = await response.arrayBuffer();
      if ((await digest(bytes)) === hash) {
        // A new response has no address of its own: the file may be asked for under another, and
        // the modules and style sheets that it names are then looked for beside that one.
        const type = response.headers.get("Content-Type") ?? "application/octet-stream";
        return new Response(bytes, { headers: { "Content-Type": type } });
      }
    } catch (broken) {
      signal.throwIfAborted();
      fault = broken;
    }
  }
  throw fault;
}

/** @param {ArrayBuffer} bytes */
async function digest(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** @param {any} fault */
function reason(fault) {
  if (fault?.name === "AbortError") return "stopped";
  if (fault?.name === "QuotaExceededError") return "full";
  return fault?.message === "changed" ? "changed" : "network";
}

// ---- Passing from one version to the next

/** Chromium does not look for a minute whether the old worker has come to rest, unless asked again. */
function askForTurn() {
  clearInterval(asking);
  asking = setInterval(() => skipWaiting(), 500);
  void skipWaiting();
}

/** Notes which pages are of the version before; they go on with it. */
async function begin() {
  clearInterval(asking);
  const { version, pages } = await readState();
  if (version && version !== VERSION) {
    for (const { id } of await clients.matchAll()) pages[id] ??= version;
  }
  await writeState({ version: VERSION, pages });
  await clients.claim();
}

/** @returns {Promise<State>} */
async function readState() {
  const found = await kept("state");
  return found ? found.json() : { version: "", pages: {} };
}

/** @param {State} next */
async function writeState(next) {
  state = Promise.resolve(next);
  await (await caches.open(NAME)).put(at("state"), json(next));
}

/** Deletes what no page needs any more. */
async function tidy() {
  await navigator.locks.request(NAME, { ifAvailable: true }, async (lock) => {
    // A version that waits has files here that this one does not know of.
    if (!lock || registration.waiting || registration.installing) return;
    if (!(await caches.has(NAME))) return;
    const { pages } = await (state ??= readState());
    for (const id of Object.keys(pages)) if (!(await clients.get(id))) delete pages[id];
    const needed = new Set([at("state")]);
    for (const version of new Set([VERSION, ...Object.values(pages)])) {
      needed.add(at(`list=${version}`));
      for (const hash of (await filesOf(version))?.values() ?? []) needed.add(at(hash));
    }
    const cache = await caches.open(NAME);
    for (const { url } of await cache.keys()) if (!needed.has(url)) await cache.delete(url);
    await writeState({ version: VERSION, pages });
    tidied = Object.keys(pages).length === 0;
  });
}

// ---- Answering

/** @param {Request} request @param {string} client */
async function answer(request, client) {
  const { pages } = await (state ??= readState());
  const version = pages[client] ?? VERSION;
  const files = await filesOf(version);
  if (!files) return fetch(request);
  const { pathname, search } = new URL(request.url);
  const path = decoded(pathname).slice(decoded(new URL(ROOT).pathname).length);
  if (path === "offline.json") return (await kept(`list=${version}`)) ?? fetch(request);
  const hash = find(files, path);
  if (!hash && files.has(`${path}/index.html`)) {
    return Response.redirect(`${pathname}/${search}`, 301);
  }
  const file = hash && (await kept(hash));
  if (file) return part(file, request.headers.get("range"));
  try {
    return await fetch(request);
  } catch {
    const page = request.mode === "navigate" && /(^|\/)[^./]*$|\.html$/.test(path);
    const lost = page && (await kept(files.get("404.html") ?? ""));
    return lost ? new Response(lost.body, { status: 404, headers: lost.headers }) : Response.error();
  }
}

/** @param {string} pathname */
function decoded(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** The hash of what GitHub Pages shows there. @param {Map<string, string>} files @param {string} path */
function find(files, path) {
  if (path === "" || path.endsWith("/")) return files.get(`${path}index.html`);
  return files.get(path) ?? files.get(`${path}.html`);
}

/** The files of a version by their paths, if it is whole. @param {string} version */
function filesOf(version) {
  const known = lists.get(version) ?? readList(version);
  lists.set(version, known);
  return known;
}

/** @param {string} version @returns {Promise<Map<string, string> | undefined>} */
async function readList(version) {
  const found = await kept(`list=${version}`);
  if (!found) return undefined;
  const { files } = await found.json();
  return new Map(files.map(([path, hash]) => [path, hash]));
}

/** The part that a player of sound or film asks for. @param {Response} file @param {string | null} range */
async function part(file, range) {
  const asked = /^bytes=(\d+)-(\d*)$/.exec(range ?? "");
  if (!asked) return file;
  const whole = await file.blob();
  const first = Number(asked[1]);
  const last = Math.min(asked[2] ? Number(asked[2]) : Infinity, whole.size - 1);
  if (first > last) return new Response(null, { status: 416 });
  return new Response(whole.slice(first, last + 1), {
    status: 206,
    headers: {
      "Content-Type": file.headers.get("Content-Type") ?? "",
      "Content-Range": `bytes ${first}-${last}/${whole.size}`,
    },
  });
}
