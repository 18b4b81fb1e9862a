package hornbook.model;

import java.util.List;

/**
 * A stretch of an article that can stand anywhere: no id in it is that of the page, and every
 * relative address in it starts from the site's root. Its pieces follow each other without gaps.
 */
public record Excerpt(List<Piece> pieces) {
  public static final Excerpt EMPTY = new Excerpt(List.of());

  /** A stretch that stays what it is, or something that has another shape outside of a website. */
  public sealed interface Piece {
    /** The piece as it stands on a page in the site's root. */
    String html();
  }

  /** Finished HTML; a fragment that need not be balanced by itself. */
  public record Markup(String html) implements Piece {}

  /**
   * @param html the formula as it is set
   * @param tex as its author wrote it
   * @param display whether it stands on a line of its own
   */
  public record Formula(String html, String tex, boolean display) implements Piece {}

  /**
   * An attribute of the element around it that holds an address.
   *
   * @param attribute {@code href}, {@code src} …
   * @param url relative to the site's root, or absolute
   */
  public record Address(String attribute, String url) implements Piece {
    @Override
    public String html() {
      return " " + attribute + "=\"" + Html.escape(url) + "\"";
    }
  }

  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** The whole as HTML for pages in the site's root. */
  public String html() {
    StringBuilder html = new StringBuilder();
    pieces.forEach(piece -> html.append(piece.html()));
    return html.toString();
  }
}
