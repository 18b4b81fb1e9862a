package hornbook.inspect;

/**
 * A URL that stands on a page.
 *
 * @param url as the browser sees it, without entities
 */
record Link(Kind kind, String url) {
  enum Kind {
    /** A reader can follow it. */
    LINK,
    /** The page shows it. */
    IMAGE,
    /** The page loads it: styles, scripts, media. */
    FILE
  }

  // Links are keys of large maps; the compiler's own method is several times slower here.
  @Override
  public int hashCode() {
    return url.hashCode() * 31 + kind.ordinal();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Link link && kind == link.kind && url.equals(link.url);
  }
}
