// Scores as Lucene's BM25Similarity, SynonymQuery and BooleanQuery give them, float by float.
import { numbers } from "./packed.js";

const float = Math.fround;
const LIFT = 4;

/**
 * All pages that were found, in their order, and the score of each, by its number.
 * @typedef {{docs: number[], scores: Float32Array}} Ranking
 * @typedef {{freqs: Map<number, number>, idf: number}} Occurrences
 */

/** @param {any} root @param {string} lengths of all texts, packed */
export function ranking(root, lengths) {
  const [count, ...rest] = numbers(lengths);
  const norms = Uint8Array.from(rest.slice(count), (which) => rest[which]);
  const size = norms.length;
  const same = new Uint8Array(size).fill(1);
  const fields = root.fields.map((/** @type {number[]} */ [k1, b, boost, pages, sum]) => ({
    norms: b ? norms : same,
    boost: float(boost),
    pages,
    inverse: inverses(float(k1), float(b), float(sum / pages)),
  }));
  const sums = new Float64Array(size);
  const freqs = new Float64Array(size);
  const covered = new Uint8Array(size);
  const seen = new Uint8Array(size);

  return {
    size,

    /** Paper to reckon on: one set for all queries, wiped for each; nothing waits while it is used. */
    sheets() {
      for (const sheet of [sums, covered, seen]) sheet.fill(0);
      return { sums, covered, freqs, seen };
    },

    /**
     * The score of each page for a word, or a phrase, that stands on it so often.
     * @param {number} field
     * @param {number} idf
     * @param {number} [lift]
     */
    scorer(field, idf, lift = 1) {
      const { norms, boost, inverse } = fields[field];
      const weight = float(float(boost * lift) * idf);
      return (/** @type {number} */ doc, /** @type {number} */ freq) =>
        float(weight - float(weight / float(1 + float(freq * inverse[norms[doc]]))));
    },

    /** @param {number} field @param {number} df on how many pages */
    idf: (field, df) => float(Math.log(1 + (fields[field].pages - df + 0.5) / (df + 0.5))),
  };
}

/** What one occurrence weighs in a text of each length. @param {number} k1 @param {number} b @param {number} mean */
function inverses(k1, b, mean) {
  return Float32Array.from({ length: 256 }, (_, norm) =>
    float(1 / float(k1 * float(float(1 - b) + float(float(b * length(norm)) / mean)))),
  );
}

/** Lucene's SmallFloat.byte4ToInt. @param {number} norm */
function length(norm) {
  if (norm < 24) return norm;
  const bits = (norm - 24) & 7;
  const shift = ((norm - 24) >> 3) - 1;
  return 24 + (shift < 0 ? bits : (bits | 8) * 2 ** shift);
}

/**
 * All pages that have a word or else all phrases, in their order.
 * @param {import("./query.js").Plan} plan
 * @param {any} lexicon
 * @param {ReturnType<typeof ranking>} scores
 * @param {Occurrences[]} phrases
 * @param {Occurrences} [bonus]
 * @returns {Promise<Ranking>}
 */
export async function ranked(plan, lexicon, scores, phrases, bonus) {
  const inText = plan.words.flatMap((word) => (word.inText ? [...word.entries.values()] : []));
  await Promise.all(inText.map(({ entry }) => lexicon.pages(entry, 0)));

  const { sums, covered, freqs, seen } = scores.sheets();
  plan.words.forEach(({ entries, counts, inText }, word) => {
    const forms = [...entries.values()];
    for (let field = inText ? 0 : 1; field < forms[0].entry.lists.length; field++) {
      const lists = forms.map(({ entry, weight }) => ({ list: entry.lists[field], weight })).filter(({ list }) => list);
      if (!lists.length) continue;
      const score = scores.scorer(field, scores.idf(field, Math.max(...lists.map(({ list }) => list.pages))));
      const docs = [];
      for (const { list, weight } of lists) {
        for (let i = 0; i < list.docs.length; i++) {
          const doc = list.docs[i];
          if (!freqs[doc]) docs.push(doc);
          freqs[doc] += weight * list.freqs[i];
        }
      }
      for (const doc of docs) {
        sums[doc] += score(doc, float(freqs[doc]));
        freqs[doc] = 0;
        if (counts && seen[doc] <= word) {
          seen[doc] = word + 1;
          covered[doc]++;
        }
      }
    }
  });
  for (const [doc, times] of bonus?.freqs ?? []) sums[doc] += scores.scorer(0, bonus.idf, LIFT)(doc, times);

  const size = phrases.length + plan.words.filter((word) => word.counts).length;
  const found = { docs: /** @type {number[]} */ ([]), scores: new Float32Array(scores.size) };
  for (let doc = 0; doc < scores.size; doc++) {
    let score = float(sums[doc]);
    if (phrases.length) {
      if (!phrases.every((phrase) => phrase.freqs.has(doc))) continue;
      let must = 0;
      for (const { freqs: times, idf } of phrases) must += scores.scorer(0, idf)(doc, times.get(doc) ?? 0);
      score = float(float(must) + score);
    }
    if (score <= 0) continue;
    const share = (covered[doc] + phrases.length || 1) / (size || 1);
    found.docs.push(doc);
    found.scores[doc] = score * share;
  }
  return found;
}

/**
 * The best of some pages, the best first; equal ones in their order. Few are wanted of many: most
 * are passed by after one comparison.
 * @param {number[]} docs in their order
 * @param {Float32Array} scores
 * @param {number} limit
 */
export function top(docs, scores, limit) {
  /** @type {number[]} */
  const best = [];
  for (const doc of docs) {
    let place = best.length;
    if (place === limit && !(scores[doc] > scores[best[place - 1]])) continue;
    while (place && scores[doc] > scores[best[place - 1]]) place--;
    best.splice(place, 0, doc);
    if (best.length > limit) best.pop();
  }
  return best;
}
