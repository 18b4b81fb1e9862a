package hornbook.model;

import java.util.List;

/**
 * A chapter as finished HTML, without the page around it.
 *
 * @param title the title as plain text
 * @param titleHtml the title with its formulas
 * @param shortTitle the title where space is short, plain text
 * @param summary plain text for descriptions
 * @param words how many words its text has
 * @param outline its headings
 * @param html its body
 * @param sources the works that it cites
 * @param prerequisites the chapters to read before it
 */
public record Article(
    Chapter chapter,
    String title,
    String titleHtml,
    String shortTitle,
    String summary,
    int words,
    List<OutlineEntry> outline,
    String html,
    List<Work> sources,
    List<SitePath> prerequisites) {

  /** A heading of the article. */
  public record OutlineEntry(int level, String anchor, String role, String html) {}

  public SitePath path() {
    return chapter.path();
  }
}
