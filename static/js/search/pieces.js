/** @typedef {{ text: string, hit: boolean }} Piece */

/**
 * A text cut at its marks. Marks come as [from, to]; those that overlap, are empty or lie outside
 * of the text do no harm.
 *
 * @param {string} text
 * @param {readonly (readonly [number, number])[]} marks
 * @returns {Piece[]}
 */
export function pieces(text, marks) {
  /** @type {Piece[]} */
  const found = [];
  let done = 0;
  for (const [from, to] of [...marks].sort((a, b) => a[0] - b[0])) {
    const start = Math.max(from, done);
    const end = Math.min(to, text.length);
    if (start >= end) continue;
    if (start > done) found.push({ text: text.slice(done, start), hit: false });
    found.push({ text: text.slice(start, end), hit: true });
    done = end;
  }
  if (done < text.length) found.push({ text: text.slice(done), hit: false });
  return found;
}

/**
 * A text that is shown on one line only, from shortly before its first mark on.
 *
 * @param {string} text
 * @param {readonly (readonly [number, number])[]} marks
 * @param {number} before how many characters there may be before the mark
 * @returns {{ text: string, marks: [number, number][] }}
 */
export function closeUp(text, marks, before) {
  const first = Math.min(...marks.map(([from]) => from));
  const space = first > before && first < text.length ? text.indexOf(" ", first - before - 1) : -1;
  const skipped = space < 0 || space >= first ? 0 : space + 1;
  const lead = skipped ? "…" : "";
  const moved = lead.length - skipped;
  return {
    text: lead + text.slice(skipped),
    marks: marks.map(([from, to]) => [from + moved, to + moved]),
  };
}
