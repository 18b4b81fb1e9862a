package hornbook.reference;

import hornbook.model.Diagnostic;
import hornbook.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Entries that a reader could not make much of are reported. */
final class EntryCheck {
  /** Kinds of works, such as pages of a documentation, that may well be without a date. */
  private static final Set<String> UNDATED =
      Set.of("misc", "online", "electronic", "www", "manual", "software", "dataset", "unpublished");

  private final Source bib;
  private final Consumer<Diagnostic> report;

  EntryCheck(Source bib, Consumer<Diagnostic> report) {
    this.bib = bib;
    this.report = report;
  }

  void check(BibEntry entry) {
    List<String> missing = new ArrayList<>();
    if (entry.raw("title", "chapter").isEmpty()) {
      missing.add("`title`");
    }
    if (entry.raw("author", "editor").isEmpty()) {
      missing.add("`author`");
    }
    if (entry.raw("year", "date").isEmpty() && !UNDATED.contains(entry.type())) {
      missing.add("`year`");
    }
    if (!missing.isEmpty()) {
      warn(
          entry,
          "incomplete-citation",
          "the entry `" + entry.key() + "` lacks " + String.join(" and ", missing),
          "");
    }
    entry
        .verbatim("url")
        .filter(url -> !WorkLinks.isWeb(url))
        .ifPresent(
            url ->
                warn(
                    entry,
                    "bad-citation-url",
                    "the address of `" + entry.key() + "` is no web address: " + url,
                    "begin it with https://"));
  }

  /** Reports an entry that cannot be formatted. */
  void refused(BibEntry entry) {
    warn(
        entry,
        "unformatted-citation",
        "the entry `" + entry.key() + "` cannot be formatted and is shown by its title",
        "look for odd values in its fields");
  }

  private void warn(BibEntry entry, String code, String message, String hint) {
    report.accept(Diagnostic.warning(code, message, bib.at(entry.offset()), hint));
  }
}
