package hornbook.inspect;

import static hornbook.inspect.Inspected.written;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The links that an author wrote, on the published page. */
class WrittenLinksTest {
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
}
