// Hornbook: Lucene's postings in small pieces of JSON.

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const name = "Hornbook";

/** A site that is built has its search; for other texts the same code writes it. */
export async function write(pages, folder, { root, site }) {
  mkdirSync(folder, { recursive: true });
  if (site) {
    cpSync(site, folder, { recursive: true });
    return;
  }
  const input = resolve(folder, "..", "pages.tsv");
  writeFileSync(input, pages.map(lines).join(""));
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "java") : "java";
  const program = join(root, "src", "bench", "WriteSearch.java");
  execFileSync(java, ["-Xmx4g", "-cp", join(root, "target", "hornbook.jar"), program, input, folder], {
    stdio: "inherit",
  });
}

/** A file's part in the search, by the letter that its name starts with; see search's package page. */
export function kindOf(path) {
  if (!path.startsWith("search/")) {
    return "other";
  }
  const [, file] = /([^/]+)$/.exec(path);
  return file.endsWith(".js") ? "code" : /^p\d/.test(file) ? "positions" : /^x\d/.test(file) ? "texts" : "index";
}

export const excerpts = "apart";
export const options = {};

/** Runs in the page. */
export async function open(base) {
  const search = await import(`${base}search/search.js`);
  const index = await search.open(base);
  return async (query, limit, full) => {
    const found = await index.answer(query, { limit });
    if (full) {
      await Promise.all(found.results.map((result) => index.details(found, result)));
    }
    const results = found.results.map(({ url, title }) => ({ url, title }));
    return { results, total: found.total, corrected: Boolean(found.corrected) };
  };
}

function lines({ path, title, sections }) {
  const below = sections.map((section) => `\t${section.anchor}\t${section.title}\t${section.text}\n`);
  return `${path}\t${title}\n${below.join("")}`;
}
