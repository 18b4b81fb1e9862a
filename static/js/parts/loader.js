/**
 * Loads a module when it is first asked for, and only once. Where that failed, the next call tries
 * anew, under another address: browsers may remember that there was nothing under the first.
 *
 * @template T
 * @param {string} address absolute
 * @returns {() => Promise<T>}
 */
export function loader(address) {
  let failures = 0;
  /** @type {Promise<T> | undefined} */
  let loaded;
  return () => {
    loaded ??= import(failures ? `${address}?${failures}` : address).catch((fault) => {
      failures++;
      loaded = undefined;
      throw fault;
    });
    return /** @type {Promise<T>} */ (loaded);
  };
}
