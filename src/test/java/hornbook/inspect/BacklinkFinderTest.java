package hornbook.inspect;

import static hornbook.inspect.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hornbook.model.Article;
import hornbook.model.Backlink;
import hornbook.model.SitePath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BacklinkFinderTest {
  private static final String LINK = "<a class=\"ref\" href=\"../b/pca.html\">PCA</a>";
  private static final String MARKED = "<b class=\"backlink-mark\">PCA</b>";
  private static final String FORMULA =
      "<span class=\"katex\"><span class=\"katex-mathml\"><math><mi>x</mi></math></span>"
          + "<span class=\"katex-html\" aria-hidden=\"true\"><span>x. Y</span></span></span>";
  private static final Article PCA = article("b/pca.html", "<p>Itself.</p>");

  private static String sentence(String html) {
    List<Backlink> links = find(article("a/one.html", html)).get(PCA.path());
    assertEquals(1, links.size());
    return links.get(0).sentence();
  }

  private static SortedMap<SitePath, List<Backlink>> find(Article... articles) {
    return BacklinkFinder.find(Stream.concat(Arrays.stream(articles), Stream.of(PCA)).toList());
  }

  @Test
  void theSentenceAroundTheLinkIsCutFromItsParagraph() {
    assertEquals(
        "Then " + MARKED + " helps.",
        sentence("<p>Data come first. Then " + LINK + " helps.\nOthers follow.</p>"));
  }

  @Test
  void aFormulaIsOneWordAndStaysAsItWasRendered() {
    assertEquals(
        "So " + MARKED + " finds " + FORMULA + ".",
        sentence("<p>Take " + FORMULA + ". So " + LINK + " finds " + FORMULA + ". End.</p>"));
  }

  @Test
  void aSentenceMayBeginWithAFormula() {
    assertEquals(
        FORMULA + " comes from " + MARKED + ".",
        sentence("<p>It ends here. " + FORMULA + " comes from " + LINK + ". End.</p>"));
  }

  @Test
  void codeIsOneWordToo() {
    assertEquals(
        "Call <code>a.b. C</code> after " + MARKED + ".",
        sentence("<p>No. Call <code>a.b. C</code> after " + LINK + ".</p>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Linear methods, e.g. @L, help.",
        "Linear methods, i.e. @L, help.",
        "Methods (cf. @L) help.",
        "It is @L vs. Autoencoders here.",
        "As in Fig. 3, @L helps.",
        "As Eq. @F says, @L helps.",
        "Mr. Pearson made @L first.",
        "K. Pearson made @L first.",
        "Pearson et al. Made @L first.",
        "It holds 99.5 percent, says @L.",
        "Rotations, scalings, etc. are @L too.",
      })
  void aDotInsideASentenceDoesNotEndIt(String template) {
    String html = template.replace("@F", FORMULA);
    assertEquals(
        html.replace("@L", MARKED),
        sentence("<p>Before. " + html.replace("@L", LINK) + " After.</p>"));
  }

  @Test
  void otherLinksAreUnwrappedAndIdsAndFootnotesGo() {
    assertEquals(
        "See <em class=\"x\">this</em> and " + MARKED + "!",
        sentence(
            "<p>See <a href=\"q.html\"><em id=\"i\" class=\"x\">this</em></a><sup><a"
                + " class=\"footnote\" href=\"#fn-1\">1</a></sup> and "
                + LINK
                + "!</p>"));
  }

  @Test
  void anElementAcrossASentencesEndIsBalancedAgain() {
    assertEquals(
        "<strong>Two </strong><b class=\"backlink-mark\"><strong>PCA</strong></b> c.",
        sentence("<p><strong>One. Two " + LINK + "</strong> c. D.</p>"));
  }

  @Test
  void aLinkWithMarkupKeepsIt() {
    assertEquals(
        "Use <b class=\"backlink-mark\"><em>the</em> PCA</b> now.",
        sentence(
            "<p>Use <a class=\"ref\" href=\"../b/pca.html#top\"><em>the</em> PCA</a> now.</p>"));
  }

  @Test
  void anItemEndsWhereItsInnerListBegins() {
    assertEquals(
        MARKED + ": turns axes",
        sentence("<ul><li>" + LINK + ": turns axes\n<ul><li>inner</li></ul></li></ul>"));
  }

  @Test
  void aSentenceOfTheTextIsPreferredToAListOfFurtherReading() {
    String seeAlso =
        "<section class=\"role-see-also\"><ul><li>" + LINK + ": listed</li></ul></section>";
    String answer = "<section class=\"role-answer\"><p>It is " + LINK + ".</p></section>";
    assertEquals("It is " + MARKED + ".", sentence(seeAlso + answer));
    assertEquals("It is " + MARKED + ".", sentence(answer + seeAlso));
    assertEquals(MARKED + ": listed", sentence(seeAlso));
  }

  @Test
  void theOrderOfTheArticlesIsKeptAndEachLinksOnce() {
    SortedMap<SitePath, List<Backlink>> found =
        find(
            article("z/z.html", "<p>First " + LINK + " and " + LINK + ".</p><p>" + LINK + "</p>"),
            article("a/a.html", "<p>Second " + LINK + ".</p>"));
    assertEquals(List.of(PCA.path()), List.copyOf(found.keySet()));
    assertEquals(
        List.of("z/z.html", "a/a.html"),
        found.get(PCA.path()).stream().map(link -> link.from().value()).toList());
    assertEquals("First " + MARKED + " and PCA.", found.get(PCA.path()).get(0).sentence());
  }

  @Test
  void linksToThePageItselfAndToOtherFilesDoNotCount() {
    assertTrue(
        BacklinkFinder.find(
                List.of(
                    article(
                        "b/pca.html",
                        "<p><a class=\"ref\" href=\"pca.html\">a</a> "
                            + "<a class=\"ref\" href=\"#x\">b</a> "
                            + "<a class=\"ref\" href=\"data.csv\">c</a> "
                            + "<a class=\"external\" href=\"https://example.org/\">d</a></p>")))
            .isEmpty());
  }

  @Test
  void aVeryLongSentenceIsCutAroundTheLink() {
    String words = "word ".repeat(200);
    String cut = sentence("<p>" + words + LINK + " " + words + "</p>");
    assertTrue(cut.startsWith("… word"), cut);
    assertTrue(cut.endsWith("word …"), cut);
    assertTrue(cut.contains(" " + MARKED + " ") && cut.length() < 500, cut);
  }

  @Test
  void aParagraphOfManyLinksTakesTimeInProportion() {
    StringBuilder html = new StringBuilder("<p>");
    for (int i = 0; i < 50_000; i++) {
      html.append("word <a class=\"ref\" href=\"p").append(i).append(".html\">x</a> ");
    }
    html.append("</p>");
    List<Article> articles = new ArrayList<>(List.of(article("one.html", html.toString())));
    for (int i = 0; i < 5_000; i++) {
      articles.add(article("p" + i + ".html", ""));
    }
    assertTimeout(
        Duration.ofSeconds(10), () -> assertEquals(5_000, BacklinkFinder.find(articles).size()));
  }

  @Test
  void deepNestingEndsAndStaysShort() {
    String deep = "<em>".repeat(5_000) + LINK + "</em>".repeat(5_000);
    assertEquals(MARKED, sentence("<p>" + deep + "</p>"));
  }
}
