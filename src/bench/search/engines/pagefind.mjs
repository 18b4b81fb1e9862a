// Pagefind: WebAssembly, an index in chunks, and a fragment for each page that is shown.

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

export const name = "Pagefind";

export async function write(pages, folder) {
  for (const { path, title, sections } of pages) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, page(title, sections));
  }
  const command = join(import.meta.dirname, "..", "node_modules", ".bin", "pagefind");
  execFileSync(command, ["--site", folder, "--quiet"], { stdio: ["ignore", "ignore", "inherit"] });
}

/** Its index cannot be had without positions. */
export function kindOf(path) {
  if (/\.js$|^pagefind\/wasm\./.test(path)) {
    return "code";
  }
  return path.endsWith(".pf_fragment") ? "texts" : /\.pf_\w+$|-entry\.json$/.test(path) ? "positions" : "other";
}

export const excerpts = "always";
export const options = {};

/** Runs in the page. */
export async function open(base) {
  const pagefind = await import(`${base}pagefind/pagefind.js`);
  await pagefind.init();
  return async (query, limit) => {
    const found = await pagefind.search(query);
    const shown = await Promise.all(found.results.slice(0, limit).map((result) => result.data()));
    return {
      results: shown.map(({ url, meta }) => ({ url, title: meta.title })),
      total: found.results.length,
    };
  };
}

function page(title, sections) {
  const body = sections
    .map(
      (section) =>
        (section.title === "" ? "" : `<h2${idOf(section.anchor)}>${escape(section.title)}</h2>\n`) +
        `<p>${escape(section.text)}</p>\n`,
    )
    .join("");
  return (
    `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>${escape(title)}</title>\n` +
    `<main data-pagefind-body>\n<h1>${escape(title)}</h1>\n${body}</main>\n`
  );
}

function idOf(anchor) {
  return anchor === "" ? "" : ` id="${escape(anchor)}"`;
}

function escape(text) {
  return text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);
}
