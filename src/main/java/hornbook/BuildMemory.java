package hornbook;

import hornbook.model.Article;
import hornbook.model.Chapter;
import hornbook.model.Diagnostic;
import hornbook.model.Draft;
import hornbook.model.LinkedDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What one build of a preview leaves to the next: a chapter that has not changed is not read again,
 * and one whose references have not changed is not set again. Their findings are told again. Good
 * only while nothing but chapters changes: other files may speak in all of them.
 */
final class BuildMemory {
  private record Made<T>(T value, List<Diagnostic> findings) {}

  private record Known(Map<Chapter, Made<Draft>> drafts, Map<LinkedDraft, Made<Article>> articles) {
    static Known nothing() {
      return new Known(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }
  }

  private final Known before;
  private final Known now = Known.nothing();

  private BuildMemory(Known before) {
    this.before = before;
  }

  static BuildMemory empty() {
    return new BuildMemory(Known.nothing());
  }

  /** The memory for the next build: what this one used, and no more. */
  BuildMemory next() {
    return new BuildMemory(now);
  }

  Draft draft(
      Chapter chapter, Consumer<Diagnostic> report, Function<Consumer<Diagnostic>, Draft> read) {
    return recall(before.drafts(), now.drafts(), chapter, report, read);
  }

  Article article(
      LinkedDraft draft, Consumer<Diagnostic> report, Function<Consumer<Diagnostic>, Article> set) {
    return recall(before.articles(), now.articles(), draft, report, set);
  }

  private static <K, T> T recall(
      Map<K, Made<T>> before,
      Map<K, Made<T>> now,
      K key,
      Consumer<Diagnostic> report,
      Function<Consumer<Diagnostic>, T> make) {
    Made<T> made = before.get(key);
    if (made == null) {
      List<Diagnostic> findings = new ArrayList<>();
      T value = make.apply(findings::add);
      made = new Made<>(value, List.copyOf(findings));
    }
    now.put(key, made);
    made.findings().forEach(report);
    return made.value();
  }
}
