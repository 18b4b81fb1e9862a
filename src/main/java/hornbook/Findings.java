package hornbook;

import hornbook.model.Diagnostic;
import hornbook.model.Severity;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Collects the findings of one run from all threads: sorted by place, each once. */
final class Findings implements Consumer<Diagnostic> {
  private static final String REFUSED_ID = "duplicate-id";

  private final SortedSet<Diagnostic> all = new ConcurrentSkipListSet<>();

  @Override
  public void accept(Diagnostic diagnostic) {
    all.add(diagnostic);
  }

  /**
   * Takes the findings about the published pages, where they say something new. Pages that Hornbook
   * makes repeat an author's mistake, so their own faults count only where no mistake was found
   * before; an id that was refused stands on its page nevertheless; and where a template failed,
   * pages are missing to which links rightly lead.
   */
  Consumer<Diagnostic> afterwards() {
    boolean mistaken = stop(false);
    boolean pagesMissing =
        all.stream().anyMatch(finding -> finding.code().equals("template-error"));
    Set<String> refusedIds =
        all.stream()
            .filter(finding -> finding.code().equals(REFUSED_ID))
            .map(finding -> finding.at().file())
            .collect(Collectors.toSet());
    return finding -> {
      boolean known =
          pagesMissing
              || mistaken && finding.code().equals("broken-page")
              || finding.code().equals(REFUSED_ID) && refusedIds.contains(finding.at().file());
      if (!known) {
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
