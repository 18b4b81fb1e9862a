package hornbook.model;

/**
 * Something on a page that gets a number or a name.
 *
 * @param name the author's name for it, such as {@code eq:bayes}; empty if unnamed
 * @param anchor its id on the page
 */
public record Label(Kind kind, String name, String anchor, Position at) {
  public enum Kind {
    EQUATION,
    FIGURE,
    TABLE,
    HEADING
  }
}
