// Scores as Lucene's BM25Similarity, SynonymQuery and BooleanQuery give them, float by float.
import { numbers } from "./packed.js";

const float = Math.fround;
const LIFT = 4;

/**
 * A form of a word; or a phrase, like a word that only texts have, of which the idf is known.
 * @typedef {{entry: {lists: import("./lexicon.js").Entry["lists"]}, weight: number}} Form
 * @typedef {Form & {idf: number}} Occurrences
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
  // Paper to reckon on, one set for all queries: nothing waits while it is used, and no loop over pages
  // stands in an asynchronous function, which a browser compiles late.
  const freqs = new Float32Array(size);
  const found = new Uint32Array(size);
  const scores = new Float32Array(size);
  const [ofWords, ofPhrases] = [0, 0].map(() => ({
    sums: new Float64Array(size),
    covered: new Uint16Array(size),
    last: new Uint16Array(size),
  }));

  /** @param {number} field @param {number} df on how many pages */
  const idf = (field, df) => float(Math.log(1 + (fields[field].pages - df + 0.5) / (df + 0.5)));

  /**
   * Adds to a sheet what the pages of a word in all its forms score for it in a field.
   * @param {typeof ofWords} sheet
   * @param {number} part its number in the query, from 1; 0 if it counts as none
   * @param {number} field
   * @param {Iterable<Form>} forms
   * @param {number} [known] its idf; else that of the form on most pages
   * @param {number} [lift]
   */
  function add({ sums, covered, last }, part, field, forms, known, lift = 1) {
    let count = 0;
    let most = 0;
    for (const { entry, weight } of forms) {
      const list = entry.lists[field];
      if (!list) continue;
      const { pages, docs, freqs: times } = /** @type {Required<import("./lexicon.js").List>} fetched by now */ (list);
      most = Math.max(most, pages);
      for (let i = 0; i < docs.length; i++) {
        const doc = docs[i];
        if (!freqs[doc]) found[count++] = doc;
        freqs[doc] += weight * times[i];
      }
    }
    const { norms, boost, inverse } = fields[field];
    const weight = float(float(boost * lift) * (known ?? idf(field, most)));
    for (let i = 0; i < count; i++) {
      const doc = found[i];
      sums[doc] += float(weight - float(weight / float(1 + float(freqs[doc] * inverse[norms[doc]]))));
      freqs[doc] = 0;
      if (last[doc] < part) {
        last[doc] = part;
        covered[doc]++;
      }
    }
  }

  return {
    idf,

    /**
     * The score of each page, by its number; 0 if it has no word, or not all phrases. Good until the next query.
     * @param {import("./query.js").Plan} plan
     * @param {Occurrences[]} phrases
     * @param {Occurrences} [bonus]
     */
    scores({ words }, phrases, bonus) {
      for (const sheet of [ofWords, ofPhrases]) for (const column of Object.values(sheet)) column.fill(0);
      phrases.forEach((phrase, i) => add(ofPhrases, i + 1, 0, [phrase], phrase.idf));
      words.forEach(({ entries, counts, inText }, i) => {
        for (let field = inText ? 0 : 1; field < fields.length; field++) {
          add(ofWords, counts ? i + 1 : 0, field, entries.values());
        }
      });
      if (bonus) add(ofWords, 0, 0, [bonus], bonus.idf, LIFT);

      const parts = phrases.length + words.filter(({ counts }) => counts).length || 1;
      for (let doc = 0; doc < size; doc++) {
        const covered = ofWords.covered[doc] + ofPhrases.covered[doc] || 1;
        const score = float(float(ofPhrases.sums[doc]) + float(ofWords.sums[doc]));
        scores[doc] = ofPhrases.covered[doc] < phrases.length ? 0 : score * (covered / parts);
      }
      return scores;
    },
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
 * The best pages, the best first; equal ones in their order. Few are wanted of many: most are passed
 * by after one comparison.
 * @param {Float32Array} scores
 * @param {number} limit
 */
export function top(scores, limit) {
  /** @type {{doc: number, score: number}[]} */
  const best = [];
  let least = 0;
  for (let doc = 0; doc < scores.length; doc++) {
    const score = scores[doc];
    if (score <= least) continue;
    let place = best.length;
    while (place && score > best[place - 1].score) place--;
    best.splice(place, 0, { doc, score });
    if (best.length > limit) best.pop();
    least = best[limit - 1]?.score ?? 0;
  }
  return best;
}
