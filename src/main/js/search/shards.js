// The files of the index: each fetched once, the last ones kept.
const KEPT = 256;

/**
 * @param {URL} folder
 * @param {{[name: string]: Promise<Response | undefined> | undefined}} early what is being fetched already
 */
export function shards(folder, early = {}) {
  /** @type {Map<string, Promise<any>>} the longest unused first */
  const held = new Map();

  /** @param {string} name */
  async function fetched(name) {
    const address = new URL(`${name}.json`, folder);
    // One more try: a phone that changes its network fails once.
    const answer = (await early[name]) ?? (await fetch(address).catch(() => fetch(address)));
    early[name] = undefined;
    if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
    return answer.json();
  }

  /**
   * @param {string} name
   * @param {(content: any) => any} [decode] what is kept instead of the content
   */
  return function shard(name, decode = (content) => content) {
    const known = held.get(name);
    held.delete(name);
    const promise = known ?? fetched(name).then(decode);
    held.set(name, promise);
    if (!known) {
      promise.catch(() => held.get(name) === promise && held.delete(name));
      if (held.size > KEPT) held.delete(/** @type {string} */ (held.keys().next().value));
    }
    return promise;
  };
}
