/**
 * A number that follows from a text alone: the same in every browser.
 *
 * @param {string} text
 */
export function hash(text) {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) >>> 0;
}

/**
 * Shuffles, the same way for the same seed.
 *
 * @template T
 * @param {T[]} list
 * @param {(entry: T) => string} name
 * @param {string | number} seed
 */
export function shuffled(list, name, seed) {
  return list
    .map((entry) => ({ entry, rank: hash(`${seed} ${name(entry)}`) }))
    .sort((a, b) => a.rank - b.rank || (name(a.entry) < name(b.entry) ? -1 : 1))
    .map(({ entry }) => entry);
}

/**
 * Makes one list of several, each in its order and spread evenly over the whole.
 *
 * @template T
 * @param {Iterable<T[]>} groups
 */
export function spread(groups) {
  return [...groups]
    .flatMap((group) => group.map((entry, i) => ({ entry, place: (i + 0.5) / group.length })))
    .sort((a, b) => a.place - b.place)
    .map(({ entry }) => entry);
}

/**
 * @template T
 * @param {T[]} list
 * @param {(entry: T) => string} name
 */
export function grouped(list, name) {
  /** @type {Map<string, T[]>} */
  const groups = new Map();
  for (const entry of list) {
    const group = groups.get(name(entry));
    if (group) group.push(entry);
    else groups.set(name(entry), [entry]);
  }
  return groups.values();
}
