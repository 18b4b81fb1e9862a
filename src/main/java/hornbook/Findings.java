package hornbook;

import hornbook.model.Diagnostic;
import hornbook.model.Severity;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;

/** Collects the findings of one run from all threads: sorted by place, each once. */
final class Findings implements Consumer<Diagnostic> {
  private final SortedSet<Diagnostic> all = new ConcurrentSkipListSet<>();

  @Override
  public void accept(Diagnostic diagnostic) {
    all.add(diagnostic);
  }

  /**
   * Takes the findings about the published pages. Pages that Hornbook makes repeat an author's
   * mistake, so their own faults count only where no mistake was found before.
   */
  Consumer<Diagnostic> afterwards() {
    boolean mistaken = stop(false);
    return finding -> {
      if (!mistaken || !finding.code().equals("broken-page")) {
        accept(finding);
      }
    };
  }

  List<Diagnostic> sorted() {
    return List.copyOf(all);
  }

  long count(Severity severity) {
    return all.stream().filter(diagnostic -> diagnostic.severity() == severity).count();
  }

  /** Whether the site may not be written; a strict run forgives no warning. */
  boolean stop(boolean strict) {
    return count(Severity.ERROR) > 0 || strict && !all.isEmpty();
  }
}
