package hornbook.map;

import hornbook.model.Article;
import hornbook.model.SitePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For each question, in the guide's order, what to read first. A circle was reported before. */
record Prerequisites(Map<SitePath, List<SitePath>> first) {

  static Prerequisites of(List<Article> articles) {
    Map<SitePath, List<SitePath>> first = new LinkedHashMap<>();
    for (Article article : articles) {
      if (article.chapter().number() > 0) {
        first.put(article.path(), List.of());
      }
    }
    for (Article article : articles) {
      first.computeIfPresent(
          article.path(),
          (page, none) ->
              article.prerequisites().stream().distinct().filter(first::containsKey).toList());
    }
    return new Prerequisites(first);
  }

  boolean isEmpty() {
    return first.values().stream().allMatch(List::isEmpty);
  }

  List<SitePath> of(SitePath page) {
    return first.getOrDefault(page, List.of());
  }

  /** Whether a page builds on another, or another on it. */
  boolean concerns(SitePath page) {
    return !of(page).isEmpty() || first.values().stream().anyMatch(list -> list.contains(page));
  }

  /** Every page after all that it builds on; of those that may come next, the guide's first. */
  List<SitePath> order() {
    Set<SitePath> order = new LinkedHashSet<>();
    Set<SitePath> left = new LinkedHashSet<>(first.keySet());
    while (!left.isEmpty()) {
      SitePath next =
          left.stream()
              .filter(page -> order.containsAll(of(page)))
              .findFirst()
              .orElseGet(() -> left.iterator().next());
      left.remove(next);
      order.add(next);
    }
    return List.copyOf(order);
  }

  /** Without what another prerequisite asks for already. */
  Prerequisites withoutIndirect() {
    Map<SitePath, Set<SitePath>> before = new LinkedHashMap<>();
    for (SitePath page : order()) {
      Set<SitePath> all = new HashSet<>(of(page));
      of(page).forEach(one -> all.addAll(before.getOrDefault(one, Set.of())));
      before.put(page, all);
    }
    Map<SitePath, List<SitePath>> direct = new LinkedHashMap<>();
    first.forEach(
        (page, list) -> {
          List<SitePath> kept = new ArrayList<>(list);
          kept.removeIf(
              one ->
                  list.stream()
                      .anyMatch(other -> !other.equals(one) && before.get(other).contains(one)));
          direct.put(page, List.copyOf(kept));
        });
    return new Prerequisites(direct);
  }
}
