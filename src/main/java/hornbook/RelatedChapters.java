package hornbook;

import hornbook.model.Article;
import hornbook.model.SitePath;
import hornbook.search.RelatedQuestions;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** All articles go in, what to see also comes out for those whose authors named nothing. */
final class RelatedChapters {
  /** How many of them a page names. */
  private static final int COUNT = 4;

  private RelatedChapters() {}

  /**
   * @return by path, the nearest first
   */
  static SortedMap<SitePath, List<SitePath>> of(List<Article> articles) {
    return RelatedQuestions.related(articles, withoutSeeAlso(articles), COUNT);
  }

  private static Set<SitePath> withoutSeeAlso(List<Article> articles) {
    return articles.stream()
        .filter(article -> article.chapter().number() > 0)
        .filter(article -> article.outline().stream().noneMatch(h -> h.role().equals("see-also")))
        .map(Article::path)
        .collect(Collectors.toSet());
  }
}
