package hornbook.inspect;

import hornbook.model.Diagnostic;
import hornbook.model.Page;
import hornbook.model.Position;
import hornbook.model.Settings;
import hornbook.model.SitePath;
import hornbook.model.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small site with one page that a test writes, and what is found on it. */
final class Inspected {
  static final Settings SETTINGS =
      new Settings(
          "T",
          "T",
          "T",
          "",
          "",
          "en",
          "https://host.example/guide/",
          "",
          "main",
          "content",
          Collections.emptySortedMap(),
          Collections.emptySortedMap(),
          true);
  static final Page INDEX = page("index.html", "");
  static final Page PART = page("data/index.html", "<h2 id=\"why\">Why</h2>");
  static final Page PCA =
      page("data/pca.html", "<h2 id=\"idea\">Idea</h2><a name=\"old\"></a><p id=\"größe\">x</p>");
  private static final Set<String> FILES = Set.of("assets/figure.svg", "assets/big.svg");

  private Inspected() {}

  static Page page(String path, String body) {
    return new Page(new SitePath(path), "<!DOCTYPE html><html><body>" + body + "</body></html>");
  }

  static List<Diagnostic> inspect(Page page, Map<SitePath, Source> sources) {
    List<Diagnostic> found = new ArrayList<>();
    new SiteInspector(sources, SETTINGS)
        .inspect(List.of(INDEX, PART, PCA, page), FILES, found::add);
    return found;
  }

  /** The findings on a page at {@code data/one.html} whose author wrote its very HTML. */
  static List<String> written(String html) {
    return written(html, html);
  }

  static List<String> written(String markdown, String html) {
    Page page = page("data/one.html", html);
    Source source = new Source(markdown, new Position("2-data/one.md", 5, 1));
    return inspect(page, Map.of(page.path(), source)).stream()
        .map(
            found ->
                "%d:%d %s: %s (%s)"
                    .formatted(
                        found.at().line(),
                        found.at().column(),
                        found.code(),
                        found.message(),
                        found.hint()))
        .toList();
  }
}
