package hornbook.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteInspectorTest {
  private static final Settings SETTINGS =
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
  private static final Page INDEX = page("index.html", "");
  private static final Page PART = page("data/index.html", "<h2 id=\"why\">Why</h2>");
  private static final Page PCA =
      page("data/pca.html", "<h2 id=\"idea\">Idea</h2><a name=\"old\"></a><p id=\"größe\">x</p>");
  private static final Set<String> FILES = Set.of("assets/figure.svg", "assets/big.svg");

  private static Page page(String path, String body) {
    return new Page(new SitePath(path), "<!DOCTYPE html><html><body>" + body + "</body></html>");
  }

  private static List<Diagnostic> inspect(Page page, Map<SitePath, Source> sources) {
    List<Diagnostic> found = new ArrayList<>();
    new SiteInspector(sources, SETTINGS)
        .inspect(List.of(INDEX, PART, PCA, page), FILES, found::add);
    return found;
  }

  /** The findings on a page at {@code data/one.html} whose author wrote its very HTML. */
  private static List<String> written(String html) {
    return written(html, html);
  }

  private static List<String> written(String markdown, String html) {
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pca.html",
        "pca",
        "./pca.html#idea",
        "pca.html#old",
        "pca.html#gr%C3%B6%C3%9Fe",
        "#top",
        "../data/",
        "../data",
        "../data/#why",
        "..",
        "../",
        "./",
        "../index.html",
        "/guide/",
        "/guide",
        "/guide/data/pca.html",
        "https://host.example/guide/data/pca.html#idea",
        "https://HOST.example/guide/",
        "https://host.example/other/",
        "//elsewhere.example/x",
        "pca.html?q=1#idea",
        "pca.html#:~:text=idea",
        " pca.html ",
        "../assets/figure.svg#part",
        "mailto:me@host.example",
        "%70ca.html",
        "../data/./../data/pca.html",
        "#größe"
      })
  void aLinkThatGitHubPagesCanServeIsFine(String url) {
    assertEquals(List.of(), written("<p id=\"größe\"></p><a href=\"" + url + "\">words</a>"));
  }

  @Test
  void aBrokenLinkIsReportedWhereItWasWrittenWithTheNearestPage() {
    assertEquals(
        List.of(
            "6:18 broken-link: `pcaa.html` leads to no published file"
                + " (did you mean `pca.html`?)"),
        written("Text\nand <em><a href=\"pcaa.html\">it</a></em>"));
  }

  @Test
  void everyPlaceOfABrokenLinkIsReported() {
    assertEquals(
        2, written("<a href=\"pcaa.html\">it</a>\n<a href=\"pcaa.html\">other</a>").size());
  }

  @Test
  void lettersOfTheWrongCaseBreakALink() {
    assertEquals(
        List.of(
            "5:10 broken-link: `PCA.html` leads to no published file"
                + " (did you mean `pca.html`?)"),
        written("<a href=\"PCA.html\">it</a>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pca.html/", "data/pca.html", "../pca.html", "/guide/pca.html"})
  void aPathThatIsServedNowhereIsBrokenAndTheFileOfThatNameIsNamed(String url) {
    List<String> found = written("<a href=\"" + url + "\">it</a>");
    assertEquals(1, found.size());
    assertEquals("broken-link", found.get(0).split("[ :]")[2]);
    if (!url.endsWith("/")) {
      assertEquals("(did you mean `pca.html`?)", found.get(0).substring(found.get(0).indexOf('(')));
    }
  }

  @Test
  void aBrokenFragmentIsFoundInTheMarkdownAndTheNearestOneIsNamed() {
    assertEquals(
        List.of(
            "7:14 broken-fragment: `data/pca.html` has nothing named `#ideas`"
                + " (did you mean `#idea`?)"),
        written("One.\n\n[this](pca.md#ideas)", "<a href=\"pca.html#ideas\">this</a>"));
    assertEquals(
        List.of("5:10 broken-fragment: this page has nothing named `#nowhere` ()"),
        written("<a href=\"#nowhere\">it</a>"));
  }

  @Test
  void aLinkByNameIsFoundByItsName() {
    assertEquals(
        List.of("5:6 broken-link: `svms.html` leads to no published file ()"),
        written("See, [[svms|them]].", "<a href=\"svms.html\">them</a>"));
  }

  @Test
  void aPartOfALongerNameIsNotTaken() {
    assertEquals(
        List.of("6:1 broken-link: `svms.html` leads to no published file ()"),
        written("more-svms.html\nsvms.html", "<a href=\"svms.html\">them</a>"));
  }

  @Test
  void aLinkThatTheTextDoesNotShowIsReportedAtItsBeginning() {
    assertEquals(
        List.of("5:1 broken-link: `svms.html` leads to no published file ()"),
        written("Nothing here.", "<a href=\"svms.html\">them</a>"));
  }

  @Test
  void linksOutOfTheSiteAreReported() {
    assertEquals(
        List.of(
            "5:10 link-outside-site: `../../x.html` leads out of the site"
                + " (it climbs above the site's root with `..`)"),
        written("<a href=\"../../x.html\">it</a>"));
    assertEquals(
        List.of(
            "5:10 link-outside-site: `/data/pca.html` leads out of the site"
                + " (the site lies below `/guide/`: write a path relative to this file)"),
        written("<a href=\"/data/pca.html\">it</a>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " JavaScript:x",
        "java\nscript:x",
        "data:text/html,x",
        "vbscript:x"
      })
  void aLinkThatCouldRunCodeIsUnsafe(String url) {
    List<String> found = written("<a href=\"" + url + "\">it</a>");
    assertEquals(1, found.size());
    assertEquals("unsafe-link", found.get(0).split("[ :]")[2]);
  }

  @Test
  void imagesMustExistAndHaveAnAlternativeText() {
    assertEquals(
        List.of(
            "5:11 missing-image: `../assets/figur.svg` leads to no published file"
                + " (did you mean `../assets/figure.svg`?)"),
        written("<img src=\"../assets/figur.svg\" alt=\"x\">"));
    assertEquals(
        List.of(
            "5:11 missing-alt: the image `../assets/big.svg` has no alternative text"
                + " (say in `alt` what it shows, or write `alt=\"\"` if it only decorates)"),
        written("<img src=\"../assets/big.svg\">"));
    assertEquals(List.of(), written("<img src=\"data:image/png;base64,AA==\" alt=\"\">"));
    assertEquals(1, written("<img src=\"https://elsewhere.example/x.png\" alt=\"\">").size());
  }

  @Test
  void everyUrlOfASourceSetIsChecked() {
    assertEquals(
        List.of(
            "5:67 missing-image: `none.svg` leads to no published file ()",
            "5:84 missing-image: `nought.svg` leads to no published file ()"),
        written(
            "<img alt=\"\" src=\"../assets/big.svg\" srcset=\"../assets/big.svg 1x, "
                + "none.svg 2x,     nought.svg\">"));
  }

  @Test
  void aVideosPosterAndAnSvgsImageAreChecked() {
    assertEquals(
        List.of(
            "5:16 missing-image: `none.png` leads to no published file ()",
            "5:58 missing-image: `nil.png` leads to no published file ()"),
        written("<video poster=\"none.png\"></video><svg><image xlink:href=\"nil.png\"/></svg>")
            .stream()
            .sorted()
            .toList());
  }

  @Test
  void theSecondOfTwoEqualIdsIsReported() {
    assertEquals(
        List.of(
            "6:4 duplicate-id: more than one element of this page has the id `x`"
                + " (give one of them another name: a link finds only the first)"),
        written("<p id=\"x\">\n<p id=\"x\">"));
  }

  @Test
  void aLinkWithoutAddressOrWordsIsReported() {
    assertEquals(
        List.of("5:1 empty-link: this link has no address ()"), written("<a href=\"\">x</a>"));
    assertEquals(
        List.of(
            "5:10 empty-link: the link to `pca.html` has no words"
                + " (write between its tags what it leads to)"),
        written("<a href=\"pca.html\"> </a>"));
    assertEquals(
        List.of(), written("<a href=\"pca.html\"><img src=\"../assets/big.svg\" alt=\"x\"></a>"));
  }

  @Test
  void aFormulaIsSteppedOverButALinkInOneIsNot() {
    String formula = "<span class=\"katex\"><span>%s</span></span>";
    assertEquals(List.of(), written("<a href=\"pca.html\">" + formula.formatted("x") + "</a>"));
    assertEquals(
        1,
        written(formula.formatted("<a href=\"none.html\">x</a>") + formula.formatted("y")).size());
    assertEquals(1, written("<span class=\"katex\"><span><a href=\"none.html\">x</a>").size());
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
