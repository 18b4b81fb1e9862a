package hornbook.inspect;

/** Where a URL on a page leads. */
sealed interface Destination {
  /**
   * A place of this site.
   *
   * @param path below the site's root, decoded; empty or with a slash at its end for a folder
   * @param fragment what follows {@code #}, as it was written; empty if nothing does
   */
  record Inside(String path, String fragment) implements Destination {}

  /** A path on this host that is not below the site's root. */
  record Outside() implements Destination {}

  /** Another host, or no web address at all. */
  record Elsewhere(String scheme) implements Destination {}
}
