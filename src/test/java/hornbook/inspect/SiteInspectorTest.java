package hornbook.inspect;

import static hornbook.inspect.Inspected.INDEX;
import static hornbook.inspect.Inspected.PART;
import static hornbook.inspect.Inspected.PCA;
import static hornbook.inspect.Inspected.SETTINGS;
import static hornbook.inspect.Inspected.inspect;
import static hornbook.inspect.Inspected.page;
import static hornbook.inspect.Inspected.written;
import static org.junit.jupiter.api.Assertions.assertEquals;

import hornbook.model.Diagnostic;
import hornbook.model.Page;
import hornbook.model.Position;
import hornbook.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The pages of a site together, those that Hornbook makes among them. */
class SiteInspectorTest {
  @Test
  void theSecondOfTwoEqualIdsIsReported() {
    assertEquals(
        List.of(
            "6:4 duplicate-id: more than one element of this page has the id `x`"
                + " (give one of them another name: a link finds only the first)"),
        written("<p id=\"x\">\n<p id=\"x\">"));
  }

  @Test
  void longNavigationIsReadOnceButCheckedOnEveryPage() {
    String items = "<li><a href=\"pca.html\">PCA</a></li>".repeat(200);
    String nav =
        "<nav id=\"tree\"><a%s href=\"one.html\">One</a><a href=\"./#idea\">x</a>"
            + items
            + "</nav><p id=\"%s\">y</p>";
    Page one = page("data/one.html", nav.formatted(" aria-current=\"page\"", "tree"));
    Page two = page("data/two.html", nav.formatted("", "other"));
    List<Diagnostic> found = new ArrayList<>();
    Inspection inspection =
        new SiteInspector(Map.of(), SETTINGS)
            .inspect(List.of(PART, PCA, one, two), Set.of(), found::add);
    assertEquals(404, inspection.links());
    assertEquals(
        List.of("data/one.html", "data/one.html", "data/two.html"),
        found.stream().map(finding -> finding.at().file()).toList());
  }

  @Test
  void aGeneratedPagesFaultIsOurBug() {
    List<Diagnostic> found = inspect(page("glossary.html", "<a href=\"x.html\">x</a>"), Map.of());
    assertEquals(1, found.size());
    assertEquals("broken-page", found.get(0).code());
    assertEquals(new Position("glossary.html", 1, 1), found.get(0).at());
  }

  @Test
  void thePageForWhatIsNotFoundMayNotUseRelativeLinks() {
    assertEquals(1, inspect(page("404.html", "<a href=\"data/pca.html\">x</a>"), Map.of()).size());
    assertEquals(
        List.of(),
        inspect(
            page("404.html", "<a href=\"/guide/data/pca.html\">x</a><a href=\"#y\" id=\"y\">z</a>"),
            Map.of()));
  }

  @Test
  void generatedPagesAreSilentWhileTheAuthorsPagesHaveFaults() {
    Page one = page("one.html", "<a href=\"none.html\">x</a>");
    Page print = page("print.html", "<a href=\"none.html\">x</a>");
    List<Diagnostic> found = new ArrayList<>();
    Source source = new Source("[x](none.html)", new Position("one.md", 1, 1));
    new SiteInspector(Map.of(one.path(), source), SETTINGS)
        .inspect(List.of(one, print), Set.of(), found::add);
    assertEquals(List.of("broken-link"), found.stream().map(Diagnostic::code).toList());
  }

  @Test
  void thePagesLinksAndFormulasAreCounted() {
    Page one =
        page(
            "one.html",
            "<a href=\"#a\" id=\"a\">x</a><span class=\"katex-display\"><span class=\"katex\">"
                + "<span>y</span></span></span><span class=\"katex\"><span>z</span></span>");
    Source source = new Source("", new Position("one.md", 1, 1));
    assertEquals(
        new Inspection(2, 1, 2),
        new SiteInspector(Map.of(one.path(), source), SETTINGS)
            .inspect(List.of(one, INDEX), Set.of(), any -> {}));
  }
}
