// What was measured, as a table to read.

/** The promise of each row, where there is one; see README.md. */
const PROMISED = {
  code: "≤ 6",
  first: { guide: "≤ 10", manuals: "≤ 20", library: "≤ 30" },
  next: "≤ 6",
  largest: "≤ 8",
  slow: "≤ 1.0",
  warm: "≤ 1",
  index: "≤ 1,400",
  whole: "≤ 5,200",
  empty: "0",
};

/**
 * @param {object[]} corpora results as bench.mjs keeps them, the smallest corpus first
 * @returns {string} Markdown
 */
export function table(corpora) {
  const names = [...new Set(corpora.flatMap(({ engines }) => engines.map(({ name }) => name)))];
  const lines = [row(["", ...names, "promised"]), row(["---", ...names.map(() => "---:"), "---"])];
  const add = (title, { engines }, value, promised = "") => {
    const measured = names.map((name) => engines.find((engine) => engine.name === name));
    lines.push(row([title, ...measured.map((engine) => (engine ? value(engine) : "")), promised]));
  };
  const last = corpora.at(-1);
  add("client code, KB", last, (engine) => kilobytes(engine.codeBytes), PROMISED.code);
  for (const corpus of corpora) {
    add(`first query, ${size(corpus)}, KB`, corpus, (e) => kilobytes(e.plain.first), PROMISED.first[corpus.name]);
  }
  for (const corpus of corpora) {
    const promised = corpus === last ? PROMISED.next : "";
    add(`next query, ${size(corpus)}, median KB`, corpus, (e) => kilobytes(e.plain.next), promised);
  }
  for (const corpus of corpora) {
    add(`the two with excerpts of the ten, ${size(corpus)}, KB`, corpus, withExcerpts);
  }
  add(`largest single fetch, ${size(last)}, KB`, last, (e) => kilobytes(e.largestBytes), PROMISED.largest);
  for (const corpus of corpora) {
    add(`first result on a slow line, ${size(corpus)}, s`, corpus, (e) => seconds(e.slowMs), PROMISED.slow);
  }
  add(`warm query, ${size(last)}, p95 ms`, last, (e) => e.warmMs.toFixed(1), PROMISED.warm);
  add(`index, ${size(last)}, KB`, last, ({ index }) => (index.index ? kilobytes(index.index) : "–"), PROMISED.index);
  add("index with positions, KB", last, withPositions, PROMISED.whole);
  add("texts for excerpts, KB", last, ({ index }) => (index.texts ? kilobytes(index.texts) : "–"));
  for (const corpus of corpora) {
    add(`known word, no result, ${size(corpus)}`, corpus, (e) => percent(e.emptyShare), PROMISED.empty);
  }
  for (const corpus of corpora) {
    add(`the page that a query is from among the first ten, ${size(corpus)}`, corpus, (e) => percent(e.sourceShare));
  }
  return `${lines.join("\n")}\n${corpora.filter((corpus) => corpus.judged).map(judgedTable).join("")}`;
}

function withExcerpts({ excerpts, plain, full }) {
  const bytes = excerpts === "none" ? undefined : (full ?? plain);
  return bytes ? `${kilobytes(bytes.first)}, ${kilobytes(bytes.next)}` : "–";
}

function withPositions({ index }) {
  return index.positions ? kilobytes(index.index + index.positions) : "–";
}

function judgedTable({ judged }) {
  const kinds = [...new Set(judged[0].answers.map((answer) => answer.kind))];
  const names = judged.map((engine) => engine.name);
  const lines = ["", row(["judged queries", "", ...names]), row(["---", "---:", ...names.map(() => "---:")])];
  const add = (title, test, of) =>
    lines.push(
      row([
        title,
        of(judged[0].answers).length,
        ...judged.map(({ answers }) => percent(of(answers).filter(test).length / of(answers).length)),
      ]),
    );
  const present = (answers) => answers.filter((answer) => answer.pages.length > 0);
  add("**first right**", (answer) => rank(answer) === 1, present);
  add("**right in the first three**", (answer) => rank(answer) <= 3, present);
  for (const kind of kinds) {
    const some = (answers) => answers.filter((answer) => answer.kind === kind);
    if (present(some(judged[0].answers)).length > 0) {
      add(`${kind}, first`, (answer) => rank(answer) === 1, some);
    } else {
      add(`${kind}: nothing, or a correction`, (answer) => answer.found.length === 0 || answer.corrected, some);
    }
  }
  for (const { name, answers } of judged) {
    const missed = present(answers).filter((answer) => rank(answer) > 1);
    lines.push("", `${name} misses ${missed.length}:`, "");
    for (const answer of missed) {
      lines.push(`- \`${answer.query}\` (${answer.kind}): ${answer.found.slice(0, 3).join(", ") || "nothing"}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

function rank({ pages, found }) {
  const place = found.findIndex((page) => pages.includes(page));
  return place < 0 ? Infinity : place + 1;
}

function size({ pages }) {
  return `${pages.toLocaleString("en")} pages`;
}

function row(cells) {
  return `| ${cells.join(" | ")} |`;
}

function kilobytes(bytes) {
  const value = bytes / 1000;
  return value.toLocaleString("en", { maximumFractionDigits: value < 100 ? 1 : 0 });
}

function seconds(ms) {
  return (ms / 1000).toFixed(1);
}

function percent(share) {
  return `${(100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`;
}
