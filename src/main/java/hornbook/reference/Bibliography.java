package hornbook.reference;

import hornbook.model.Citation;
import hornbook.model.Diagnostic;
import hornbook.model.Html;
import hornbook.model.Source;
import hornbook.model.Work;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The works of {@code references.bib}, formatted. Immutable, so every thread may ask.
 *
 * <p>A work's label, such as "He et al., 2019b", depends on the whole file and on nothing else; it
 * is the same on all pages.
 */
final class Bibliography {
  private final Map<String, FormattedWork> works = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final SortedSet<String> keys;

  private Bibliography(List<FormattedWork> inOrder) {
    for (FormattedWork work : inOrder) {
      places.put(work.key(), places.size());
      works.put(work.key(), work);
    }
    this.keys = Collections.unmodifiableSortedSet(new TreeSet<>(works.keySet()));
  }

  /**
   * Reads a bibliography and formats its works, or takes them from the cache if nothing changed.
   *
   * @param bib BibTeX; its faults go to the report, and what can be read is kept
   * @param language of words such as "et al.", a tag such as {@code en} or {@code de-AT}
   * @param cacheFolder is made if there is none
   */
  static Bibliography read(
      Source bib, String language, Path cacheFolder, Consumer<Diagnostic> report)
      throws IOException {
    Collection<BibEntry> entries = BibFile.read(bib, report);
    EntryCheck check = new EntryCheck(bib, report);
    entries.forEach(check::check);
    return new Bibliography(
        entries.isEmpty() ? List.of() : formatted(bib, entries, language, cacheFolder, check));
  }

  private static List<FormattedWork> formatted(
      Source bib, Collection<BibEntry> entries, String language, Path cacheFolder, EntryCheck check)
      throws IOException {
    CitationStyle style = CitationStyle.of(language);
    BibliographyCache cache = new BibliographyCache(cacheFolder, bib.text(), style);
    Optional<List<FormattedWork>> known = cache.read();
    if (known.isPresent()) {
      return known.get();
    }
    List<BibEntry> inOrder = BibOrder.sorted(entries);
    AtomicBoolean complete = new AtomicBoolean(true);
    List<FormattedWork> works =
        WorkFormatter.format(
            style,
            inOrder,
            entry -> {
              check.refused(entry);
              complete.set(false);
            });
    if (complete.get()) {
      // A cached refusal would be silent in the next build.
      cache.write(works);
    }
    return works;
  }

  boolean has(String key) {
    return works.containsKey(key);
  }

  SortedSet<String> keys() {
    return keys;
  }

  /**
   * How the text names each of these works, as HTML without links and parentheses, such as "Hastie
   * et al., 2009, §7.10".
   *
   * @param cites works that this bibliography has
   */
  List<String> inText(List<Citation.Cite> cites) {
    return cites.stream().map(this::inText).toList();
  }

  private String inText(Citation.Cite cite) {
    String label = found(cite.key()).label();
    return cite.locator().isBlank() ? label : label + ", " + Html.escape(cite.locator().strip());
  }

  /** The entry of a work that this bibliography has. */
  Work work(String key) {
    return new Work(key, found(key).html());
  }

  private FormattedWork found(String key) {
    return Optional.ofNullable(works.get(key))
        .orElseThrow(() -> new IllegalArgumentException("no work has the key " + key));
  }

  /** These keys, each once, in the order of the bibliography; unknown ones are left out. */
  List<String> order(Collection<String> keys) {
    return new LinkedHashSet<>(keys)
        .stream().filter(places::containsKey).sorted(Comparator.comparing(places::get)).toList();
  }
}
