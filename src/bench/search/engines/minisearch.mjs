// MiniSearch: the whole index is one JSON file, fetched before the first answer.

import { build } from "esbuild";
import MiniSearch from "minisearch";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FIELDS = ["title", "headings", "text"];
/** As VitePress sets it up for manuals: prefixes, a fifth of a word misspelt, titles count most. */
const ASKING = { prefix: true, fuzzy: 0.2, boost: { title: 4, headings: 2, text: 1 } };

export const name = "MiniSearch";

export async function write(pages, folder) {
  mkdirSync(folder, { recursive: true });
  const index = new MiniSearch({ fields: FIELDS, storeFields: ["title", "url"] });
  index.addAll(
    pages.map(({ path, title, sections }, id) => ({
      id,
      url: path,
      title,
      headings: sections.map((section) => section.title).join("\n"),
      text: sections.map((section) => section.text).join("\n"),
    })),
  );
  writeFileSync(join(folder, "index.json"), JSON.stringify(index));
  await build({
    stdin: { contents: 'export { default } from "minisearch";', resolveDir: import.meta.dirname },
    bundle: true,
    format: "esm",
    logLevel: "error",
    minify: true,
    outfile: join(folder, "minisearch.js"),
  });
}

export const kindOf = (path) => (path.endsWith(".js") ? "code" : "index");
export const excerpts = "none";
export const options = { fields: FIELDS, asking: ASKING };

/** Runs in the page. */
export async function open(base, { fields, asking }) {
  const [{ default: MiniSearch }, json] = await Promise.all([
    import(`${base}minisearch.js`),
    fetch(`${base}index.json`).then((response) => response.text()),
  ]);
  const index = MiniSearch.loadJSON(json, { fields, storeFields: ["title", "url"] });
  return async (query, limit) => {
    const found = index.search(query, asking);
    return { results: found.slice(0, limit).map(({ url, title }) => ({ url, title })), total: found.length };
  };
}
