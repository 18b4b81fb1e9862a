package hornbook.model;

import java.util.List;

/**
 * A chapter whose Markdown is read, and whose references, formulas and code are still open.
 *
 * @param plainTitle the title as text, for navigation
 * @param summary the first words of the chapter as plain text
 * @param words how many words its text has, without code
 * @param headings in document order, without the title
 * @param labels in document order
 * @param passages the running text once more, in document order, for judging its language
 */
public record Draft(
    Chapter chapter,
    List<Piece> title,
    String plainTitle,
    String summary,
    int words,
    List<Heading> headings,
    List<Label> labels,
    List<Piece> body,
    List<Passage> passages) {

  /** The name of this chapter where space is short. */
  public String shortTitle() {
    return chapter.meta().shortTitle().orElse(plainTitle);
  }
}
