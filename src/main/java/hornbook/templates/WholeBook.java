package hornbook.templates;

import hornbook.model.Article;
import hornbook.model.Chapter;
import hornbook.model.SitePath;
import hornbook.model.Work;
import java.util.ArrayList;
import java.util.List;

/** All articles on one page: what was a link between pages leads to a place on this one. */
final class WholeBook {
  /**
   * @param anchor the id of its heading
   * @param depth how many folders are above it, the guide's own not counted
   * @param html its body, ready for this page
   */
  record Bound(
      String anchor,
      int depth,
      boolean folder,
      String title,
      Facts facts,
      String html,
      List<Work> sources) {}

  private final Site site;
  private final OnePage onePage;

  WholeBook(Site site, Place place) {
    this.site = site;
    this.onePage = OnePage.ofAll(place, this::anchor);
  }

  List<Bound> chapters() {
    List<Bound> bound = new ArrayList<>();
    for (Chapter chapter : site.order().chapters()) {
      Article article = site.article(chapter.path());
      ReadingOrder.Spot spot = site.order().spot(chapter.path());
      bound.add(
          new Bound(
              anchor(chapter.path()),
              spot.trail().size() - (spot.isFolder() ? 2 : 1),
              spot.isFolder(),
              Phrase.unlinked(article.titleHtml()),
              Facts.of(article),
              onePage.bind(article.html(), article.path()),
              article.sources()));
    }
    return bound;
  }

  /** A chapter's own id on the page, and the beginning of all ids in it; empty for other pages. */
  private String anchor(SitePath path) {
    return site.order().holds(path) ? "c" + site.order().spot(path).index() : "";
  }
}
