package hornbook.content;

import hornbook.model.Diagnostic;
import hornbook.model.Position;
import hornbook.model.SitePath;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The addresses of pages, each given out once. */
final class Addresses {
  /** Pages that every site has, whatever its author wrote. */
  private static final List<String> RESERVED =
      List.of(
          "404.html",
          "errata.html",
          "glossary.html",
          "print.html",
          "questions.html",
          "references.html",
          "search.html");

  private final Map<String, String> takenBy = new HashMap<>();
  private final Consumer<Diagnostic> report;

  Addresses(Consumer<Diagnostic> report) {
    this.report = report;
    RESERVED.forEach(address -> takenBy.put(address, "a page of Hornbook's own"));
  }

  /** Addresses that differ only by case would be one file on some disks. */
  void take(SitePath path, String file) {
    String earlier = takenBy.putIfAbsent(path.value().toLowerCase(Locale.ROOT), file);
    if (earlier != null) {
      report.accept(
          Diagnostic.error(
              "duplicate-address",
              "this page and " + earlier + " would both be published as " + path.value(),
              new Position(file, 1, 1),
              "rename one of the files, or give it a `slug`"));
    }
  }
}
