package hornbook.templates;

import hornbook.model.Article;
import hornbook.model.SitePath;
import java.util.Collection;
import java.util.List;

/**
 * A chapter or folder as a line of a list.
 *
 * @param title with formulas, without links
 * @param below the lines under a folder
 * @param left how many lines of the folder are not shown
 */
record Row(
    String href,
    String title,
    String shortTitle,
    String summary,
    Facts facts,
    boolean folder,
    List<Row> below,
    int left) {

  static Row of(Article article, Place place) {
    return new Row(
        place.to(article.path()),
        Phrase.unlinked(article.titleHtml()),
        article.shortTitle(),
        Phrase.cut(Facts.summary(article), 220),
        Facts.of(article),
        false,
        List.of(),
        0);
  }

  static List<Row> of(Collection<SitePath> paths, Site site, Place place) {
    return paths.stream().distinct().map(path -> of(site.article(path), place)).toList();
  }

  Row folder(List<Row> rows, int leftOut) {
    return new Row(href, title, shortTitle, summary, facts, true, rows, leftOut);
  }
}
