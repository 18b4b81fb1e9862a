package hornbook.inspect;

/**
 * A URL that stands on a page.
 *
 * @param url as the browser sees it, without entities
 */
record Link(Kind kind, String url) {
  /**
   * How often it stands there.
   *
   * @param text the words of the first such link, or its alternative text; may be empty
   */
  record Use(int times, String text) {
    Use and(Use more) {
      return new Use(times + more.times, text);
    }
  }

  enum Kind {
    /** A reader can follow it. */
    LINK,
    /** The page shows it. */
    IMAGE,
    /** The page loads it: styles, scripts, media. */
    FILE
  }
}
