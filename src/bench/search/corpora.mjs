// The texts that are searched: the guide itself, and manuals that Debian ships as HTML.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { generatedPages } from "./generated.mjs";
import { hasClass, hasId, isNamed, pageOf } from "./sections.mjs";

const NOTHING = () => false;
const either = (...tests) => (element) => tests.some((test) => test(element));

/** A formula is in the page twice, as MathML and as HTML; its TeX stands for both. */
const furnitureOfTheGuide = either(
  hasClass("katex-html", "facts", "prerequisites"),
  (element) => element.parent?.name === "semantics" && element.name !== "annotation",
);

/** The row of links on top of each of Boost's pages. */
const isBanner = (element) => element.name === "table" && element.parent?.name === "body";

const MANUALS = {
  postgresql: {
    package: "postgresql-doc-15",
    folder: "usr/share/doc/postgresql-doc-15/html",
    root: isNamed("body"),
    drop: hasClass("navheader", "navfooter", "toc"),
  },
  git: { package: "git-doc", folder: "usr/share/doc/git-doc", root: isNamed("body"), drop: hasId("footer") },
  cppreference: {
    package: "cppreference-doc-en-html",
    folder: "usr/share/cppreference/doc/html/en",
    root: hasId("content"),
    drop: either(hasId("toc"), hasId("siteSub"), hasClass("t-navbar", "editsection", "printfooter")),
  },
  boost: {
    package: "libboost1.74-doc",
    folder: "usr/share/doc/libboost1.74-doc",
    root: isNamed("body"),
    drop: either(hasClass("spirit-nav", "toc", "copyright-footer"), isBanner),
  },
  qt: {
    package: "qtbase5-doc-html",
    folder: "usr/share/qt5/doc",
    root: hasClass("mainContent", "context"),
    drop: hasClass("sidebar", "toc", "naviNextPrevious"),
  },
};

/** Every corpus by name; `pages` is the most that are taken, in the order of their paths. */
export const CORPORA = [
  { name: "guide", about: "this guide", of: [], pages: Infinity },
  { name: "manuals", about: "PostgreSQL and Git", of: ["postgresql", "git"], pages: 1_400 },
  { name: "library", about: "C++, Boost and Qt", of: ["cppreference", "boost", "qt"], pages: 10_000 },
];

/**
 * @param {{name: string, of: string[], pages: number}} corpus
 * @param {string} folder where packages, their files and the pages are kept between runs
 * @param {string} site the guide, built
 * @returns {{path: string, title: string, sections: object[]}[]} in a fixed order
 */
export function pagesOf(corpus, folder, site) {
  if (corpus.of.length === 0) {
    return guide(site);
  }
  const kept = join(folder, `${corpus.name}.json`);
  if (!existsSync(kept)) {
    const pages = manuals(corpus, folder);
    if (pages.length < 0.95 * corpus.pages) {
      throw new Error(`${corpus.name} has ${pages.length} pages, not about ${corpus.pages}`);
    }
    writeFileSync(`${kept}.new`, JSON.stringify(pages.slice(0, corpus.pages)));
    renameSync(`${kept}.new`, kept);
  }
  return JSON.parse(readFileSync(kept, "utf8"));
}

function guide(site) {
  const shape = { root: isNamed("article"), drop: furnitureOfTheGuide };
  return filesOf(site)
    .map((file) => relative(site, file))
    .filter((path) => path.includes("/") && !path.endsWith("index.html"))
    .map((path) => ({ path, page: pageOf(readFileSync(join(site, path), "utf8"), shape) }))
    .filter(({ page }) => page !== null)
    .map(({ path, page }) => ({ path, ...page }));
}

function manuals(corpus, folder) {
  try {
    return corpus.of.flatMap((name) => manual(name, MANUALS[name], folder));
  } catch (error) {
    if (!(error instanceof NotFetched)) {
      throw error;
    }
    process.stderr.write(`${corpus.name}: ${error.message}, so its text is generated\n`);
    return generatedPages(corpus.pages);
  }
}

class NotFetched extends Error {}

function manual(name, { package: debian, folder: inside, root, drop = NOTHING }, folder) {
  const unpacked = join(folder, debian);
  if (!existsSync(unpacked)) {
    mkdirSync(folder, { recursive: true });
    try {
      execFileSync("apt-get", ["download", debian], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
    } catch (error) {
      throw new NotFetched(`apt-get has no ${debian} (${error.code ?? error.status})`);
    }
    const [deb] = readdirSync(folder).filter((file) => file.startsWith(`${debian}_`));
    execFileSync("dpkg", ["-x", deb, `${debian}.new`], { cwd: folder });
    renameSync(`${unpacked}.new`, unpacked);
  }
  const start = join(unpacked, inside);
  const pages = [];
  for (const file of filesOf(start)) {
    const page = pageOf(readFileSync(file, "utf8"), { root, drop });
    if (page !== null) {
      pages.push({ path: `${name}/${relative(start, file)}`, ...page });
    }
  }
  return pages;
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
