package hornbook.inspect;

import hornbook.model.Diagnostic;
import hornbook.model.Page;
import hornbook.model.Position;
import hornbook.model.Settings;
import hornbook.model.SitePath;
import hornbook.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;

/** Takes all published pages, gives findings about their links, ids and images. */
public final class SiteInspector {
  // Enough to mend in one go; more are most likely one mistake many times.
  private static final int MAX_FINDINGS_OF_A_PAGE = 200;

  private final Map<SitePath, Source> sources;
  private final UrlResolver resolver;

  /**
   * @param sources the Markdown that each page came from; a page without one is generated
   */
  public SiteInspector(Map<SitePath, Source> sources, Settings settings) {
    this.sources = sources;
    this.resolver = UrlResolver.of(settings.address());
  }

  /**
   * Checks the pages as GitHub Pages will serve them. A finding stands where the author wrote what
   * is wrong, or else at the beginning of the text.
   *
   * @param otherFiles the paths of all other published files
   */
  public Inspection inspect(
      List<Page> pages, Set<String> otherFiles, Consumer<Diagnostic> report) {
    ConcurrentMap<String, PageFacts> shared = new ConcurrentHashMap<>();
    List<PageFacts> facts =
        pages.parallelStream().map(page -> PageReader.read(page, shared)).toList();
    PublishedSite site = new PublishedSite(facts, otherFiles);
    List<Diagnostic> authors = new ArrayList<>();
    List<Diagnostic> generated = new ArrayList<>();
    facts.parallelStream()
        .map(page -> findings(page, PageChecker.check(page, site, resolver)))
        .toList()
        .forEach(
            found -> (found.generated() ? generated : authors).addAll(found.diagnostics()));
    authors.forEach(report);
    // Generated pages repeat what authors wrote: their faults say something new only without others.
    if (authors.isEmpty()) {
      generated.forEach(report);
    }
    return new Inspection(
        pages.size(),
        facts.stream().flatMap(page -> page.links().values().stream()).mapToInt(n -> n).sum(),
        facts.stream()
            .filter(page -> sources.containsKey(page.path()))
            .mapToInt(PageFacts::formulas)
            .sum());
  }

  private record Found(boolean generated, List<Diagnostic> diagnostics) {}

  private Found findings(PageFacts page, List<Fault> faults) {
    Optional<Source> source = Optional.ofNullable(sources.get(page.path()));
    List<Diagnostic> diagnostics =
        faults.stream()
            .limit(MAX_FINDINGS_OF_A_PAGE)
            .flatMap(
                fault ->
                    source
                        .map(text -> Literals.places(fault, text))
                        .orElseGet(() -> List.of(new Position(page.path().value(), 1, 1)))
                        .stream()
                        .map(at -> diagnostic(fault, at, source.isEmpty())))
            .distinct()
            .toList();
    return new Found(source.isEmpty(), diagnostics);
  }

  private static Diagnostic diagnostic(Fault fault, Position at, boolean generated) {
    return generated
        ? Diagnostic.error(
            "broken-page", fault.message(), at, "this page is generated: please report a bug")
        : Diagnostic.error(fault.code(), fault.message(), at, fault.hint());
  }
}
