// Measures searches over the same texts, side by side. See ../README.md; search.sh starts it.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { launch, session, warmTimes } from "./browser.mjs";
import { CORPORA, pagesOf } from "./corpora.mjs";
import * as hornbook from "./engines/hornbook.mjs";
import * as minisearch from "./engines/minisearch.mjs";
import * as pagefind from "./engines/pagefind.mjs";
import { drawn, judged, knownWords } from "./queries.mjs";
import { table } from "./report.mjs";
import { serve, wireSize } from "./server.mjs";

const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    root: { type: "string" },
    work: { type: "string" },
    engines: { type: "string", default: "MiniSearch,Pagefind,Hornbook" },
    keep: { type: "boolean", default: false },
  },
});
const ENGINES = [minisearch, pagefind, hornbook].filter(({ name }) => given.engines.split(",").includes(name));
/** Topics and questions of each corpus. */
const DRAWN = 50;
/** A reader asks so often in one visit. */
const ASKED = 10;
const SHOWN = 10;
const SLOW_RUNS = 3;

const site = join(given.work, "site");
const www = join(given.work, "www");
const results = join(given.work, "results");

for (const corpus of CORPORA.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
  const pages = pagesOf(corpus, join(given.work, "texts"), site);
  await write(corpus, pages);
  const measured = await measure(corpus, pages);
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, `${corpus.name}.json`), `${JSON.stringify(measured, null, 1)}\n`);
}
const known = CORPORA.map(({ name }) => join(results, `${name}.json`)).filter(existsSync);
const all = known.map((file) => JSON.parse(readFileSync(file, "utf8")));
writeFileSync(join(given.work, "search.json"), `${JSON.stringify(all, null, 1)}\n`);
writeFileSync(join(given.work, "search.md"), table(all));
process.stdout.write(table(all));

async function write(corpus, pages) {
  mkdirSync(www, { recursive: true });
  writeFileSync(
    join(www, "blank.html"),
    '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<link rel="icon" href="data:,">\n<title>Blank</title>\n',
  );
  for (const engine of ENGINES) {
    const folder = join(www, corpus.name, engine.name);
    if (given.keep && existsSync(folder)) {
      continue;
    }
    rmSync(folder, { recursive: true, force: true });
    progress(`${corpus.name}: ${engine.name} writes its index of ${pages.length} pages`);
    await engine.write(pages, folder, { root: given.root, site: corpus.of.length === 0 ? site : undefined });
  }
}

async function measure(corpus, pages) {
  const queries = shuffled(drawn(pages, DRAWN));
  const isKnown = knownWords(pages);
  const asked = corpus.of.length === 0 ? judged(join(given.root, "src/test/resources/search/judged-queries.tsv")) : [];
  const server = await serve(www);
  const browser = await launch();
  const measured = {
    name: corpus.name,
    about: corpus.about,
    pages: pages.length,
    chromium: browser.version(),
    engines: [],
  };
  try {
    for (const engine of ENGINES) {
      const place = { browser, server, engine, path: `${corpus.name}/${engine.name}` };
      progress(`${corpus.name}: ${engine.name} is asked`);
      measured.engines.push({ name: engine.name, ...(await bytesAndTimes(place, queries, isKnown)) });
      if (asked.length > 0) {
        (measured.judged ??= []).push({ name: engine.name, answers: await answers(place, asked) });
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  return measured;
}

async function bytesAndTimes(place, queries, isKnown) {
  const visits = await visitsOf(place, queries, false);
  const steps = visits.flat();
  const slow = [];
  for (const { query } of queries.slice(0, SLOW_RUNS)) {
    const [step] = await session(place, [query], { limit: 1, slow: true });
    slow.push(step.ms);
  }
  const warm = await warmTimes(place, queries.map(({ query }) => query), { limit: SHOWN });
  const telling = steps.filter(({ asked }) => isKnown(asked.query));
  const empty = telling.filter(({ results }) => results.length === 0);
  const found = steps.filter(({ asked, results }) => results.some(({ url }) => url.endsWith(asked.pages[0])));
  const files = steps.flatMap((step) => step.files).filter((file) => !isCode(place, file));
  return {
    codeBytes: Math.max(...visits.map(([first]) => sum(first.files.filter((file) => isCode(place, file))))),
    plain: bytes(visits),
    full: place.engine.excerpts === "apart" ? bytes(await visitsOf(place, queries, true)) : undefined,
    excerpts: place.engine.excerpts,
    largestBytes: Math.max(...files.map((file) => file.bytes)),
    slowMs: median(slow),
    warmMs: percentile(warm, 0.95),
    warmMedianMs: median(warm),
    index: sizes(place.engine, join(www, place.path)),
    emptyShare: empty.length / telling.length,
    empty: empty.map(({ asked }) => asked.query),
    sourceShare: found.length / steps.length,
  };
}

/** Each visit has a cold cache and some queries. */
async function visitsOf(place, queries, full) {
  const visits = [];
  for (let at = 0; at < queries.length; at += ASKED) {
    const some = queries.slice(at, at + ASKED);
    const steps = await session(place, some.map(({ query }) => query), { limit: SHOWN, full, settle: true });
    visits.push(steps.map((step, i) => ({ ...step, asked: some[i] })));
  }
  return visits;
}

function bytes(visits) {
  return {
    first: median(visits.map(([first]) => sum(first.files))),
    next: median(visits.flatMap(([, ...next]) => next.map((step) => sum(step.files)))),
  };
}

function isCode({ engine, path }, file) {
  return engine.kindOf(file.path.slice(path.length + 2)) === "code";
}

async function answers(place, asked) {
  const steps = await session(place, asked.map(({ query }) => query), { limit: SHOWN });
  return steps.map(({ results, corrected, total }, i) => ({
    ...asked[i],
    found: results.map(({ url }) => slug(url)),
    total,
    corrected,
  }));
}

/** Bytes on the wire of all files of each kind. */
function sizes(engine, folder) {
  const bytes = { index: 0, positions: 0, texts: 0 };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath ?? entry.path, entry.name);
    const kind = engine.kindOf(relative(folder, file));
    if (entry.isFile() && kind in bytes) {
      bytes[kind] += wireSize(file);
    }
  }
  return bytes;
}

/** Topics and questions by turns. */
function shuffled(queries) {
  const half = queries.length / 2;
  return queries.map((_, i) => queries[i % 2 === 0 ? i / 2 : half + (i - 1) / 2]);
}

function slug(url) {
  return url.split(/[?#]/)[0].split("/").at(-1).replace(/\.html$/, "");
}

function sum(files) {
  return files.reduce((bytes, file) => bytes + file.bytes, 0);
}

function median(numbers) {
  return percentile(numbers, 0.5);
}

function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

function progress(text) {
  process.stderr.write(`${text}\n`);
}
