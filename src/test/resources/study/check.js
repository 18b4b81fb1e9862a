/** What the specifications here have in common. */

/** @param {unknown} actual @param {unknown} expected @param {string} [what] */
export function equal(actual, expected, what = "") {
  const [a, e] = [actual, expected].map((value) => JSON.stringify(sorted(value)));
  if (a !== e) throw new Error(`${what} expected ${shortly(e)}, but was ${shortly(a)}`);
}

/** @param {boolean} fact @param {string} what */
export function holds(fact, what) {
  if (!fact) throw new Error(`does not hold: ${what}`);
}

/** The same numbers between 0 and 1 for the same seed (mulberry32). @param {number} seed */
export function random(seed) {
  const next = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let sum = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    sum = (sum + Math.imul(sum ^ (sum >>> 7), 61 | sum)) ^ sum;
    return ((sum ^ (sum >>> 14)) >>> 0) / 2 ** 32;
  };
  /** @param {number} least @param {number} most */
  const whole = (least, most) => least + Math.floor(next() * (most - least + 1));
  /** @template T @param {T[]} list @returns {T} */
  const one = (list) => list[whole(0, list.length - 1)];
  return { next, whole, one };
}

/** Runs a property with many seeds, and names the one it fails with. */
export function forSeeds(count, property) {
  for (let seed = 1; seed <= count; seed++) {
    try {
      property(random(seed), seed);
    } catch (fault) {
      fault.message = `seed ${seed}: ${fault.message}`;
      throw fault;
    }
  }
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, entry]) => [key, sorted(entry)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function shortly(text) {
  return String(text).length > 600 ? `${text.slice(0, 600)}…` : text;
}
