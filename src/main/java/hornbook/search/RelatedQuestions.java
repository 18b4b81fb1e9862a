package hornbook.search;

import hornbook.model.Article;
import hornbook.model.SitePath;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes all articles, gives for some of them those that speak of the same things. */
public final class RelatedQuestions {
  private RelatedQuestions() {}

  /**
   * @param articles folders' own pages are never proposed
   * @param wanted the pages that need proposals; if there are none, no index is made
   * @param count how many to propose for each at most
   * @return by path, the nearest first; pages without any are left out
   */
  public static SortedMap<SitePath, List<SitePath>> related(
      List<Article> articles, Set<SitePath> wanted, int count) {
    SortedMap<SitePath, List<SitePath>> related = new TreeMap<>();
    if (!wanted.isEmpty() && count > 0) {
      List<Article> sorted = articles.stream().sorted(Comparator.comparing(Article::path)).toList();
      related.putAll(LikenessIndex.of(sorted).nearest(wanted, count));
    }
    return Collections.unmodifiableSortedMap(related);
  }
}
