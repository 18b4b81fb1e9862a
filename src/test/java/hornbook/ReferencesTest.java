package hornbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How pages of a guide lead to each other. */
class ReferencesTest {
  private static final String GUIDE =
      """
      === 1-basics/01-mean.md
      # What is the mean?
      ## The answer
      The mean is the balance point.
      $$ \\bar x = \\frac1n \\sum_i x_i $$ {#eq:mean}
      ### Weighted means {#weighted}
      | a | b |
      |---|---|
      | 1 | 2 |

      Table: Two numbers {#tbl:two}

      ![A beam](beam.svg "It balances"){#fig:beam}
      === 1-basics/beam.svg
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>
      === 2-more/01-variance.md
      ---
      short: Variance
      prerequisites: [mean]
      ---
      # What is the variance?
      ## The answer
      It builds on [[mean]]. First sentence here. By [[eq:mean]] the deviation from $\\bar x$ is
      zero on average, e.g. for two numbers. A third sentence.
      See [[tbl:two]], [[fig:beam]], [[mean#weighted]], [[mean|this page]] and
      [a file](../1-basics/01-mean.md#the-answer). The standard deviations are roots.
      The standard deviation again. `standard deviation` is code.
      ## The standard deviation
      === glossary.yml
      - term: standard deviation
        definition: "The root of the variance, $\\\\sigma$."
      - term: variance
        question: variance
        definition: "The mean squared deviation."
      """;

  @TempDir private Path folder;

  @Test
  void labelsHaveNumbersOnEveryPage() throws IOException {
    Document page = page(GUIDE, "more/variance.html");

    assertEquals("Equation 1.1", link(page, "../basics/mean.html#eq-mean").text());
    assertEquals("Table 1.1", link(page, "../basics/mean.html#tbl-two").text());
    assertEquals("Figure 1.1", link(page, "../basics/mean.html#fig-beam").text());
    assertEquals("Weighted means", link(page, "../basics/mean.html#weighted").text());
    assertEquals("a file", link(page, "../basics/mean.html#the-answer").text());
  }

  @Test
  void aNameShowsTheShortTitleUnlessTheAuthorSaysOtherwise() throws IOException {
    Document page = page(GUIDE, "more/variance.html");

    assertEquals(
        "What is the mean?",
        page.select("main section a[href=../basics/mean.html]").first().text());
    assertTrue(page.select("main section a").eachText().contains("this page"));
  }

  @Test
  void aTermLinksItselfOnceAndNotInHeadingsOrCodeOrOnItsOwnPage() throws IOException {
    Document page = page(GUIDE, "more/variance.html");

    assertEquals(List.of("standard deviations"), page.select("main a.term").eachText());
    assertEquals(
        "../glossary.html#term-standard-deviation",
        page.select("main a.term").first().attr("href"));
  }

  @Test
  void theGlossaryTellsWhereATermIsUsedAndSetsItsFormulas() throws IOException {
    Document page = page(GUIDE, "glossary.html");
    Element term = page.getElementById("term-standard-deviation").parent();

    assertTrue(page.select("a[href=more/variance.html]").size() > 0, page.text());
    assertTrue(page.select(".katex").size() > 0, term.html());
  }

  @Test
  void aBacklinkQuotesTheSentenceWithItsFormulas() throws IOException {
    Document page = page(GUIDE, "basics/mean.html");
    String text = page.select("main").text();

    assertTrue(text.contains("It builds on What is the mean?."), text);
    assertFalse(text.contains("A third sentence"), text);
  }

  @Test
  void aPageNamesWhatToReadBefore() throws IOException {
    Document page = page(GUIDE, "more/variance.html");

    assertTrue(page.select("header a[href=../basics/mean.html], .facts a").size() > 0);
  }

  @Test
  void relatedPagesAreFoundOnlyWhereTheAuthorNamedNone() throws IOException {
    StringBuilder guide = new StringBuilder();
    for (int i = 1; i <= 6; i++) {
      guide.append("=== %02d-page%d.md\n# Page %d\n".formatted(i, i, i));
      guide.append("Gradient boosting fits shallow trees to residual gradients.\n".repeat(3));
      guide.append(i == 1 ? "## See also\n- [[page2]]: the next one\n" : "");
    }
    TextSite site = TextSite.in(folder, guide.toString());
    assertEquals(ExitCode.DONE, site.build().exit());

    assertFalse(site.read("page1.html").contains("Related"), "the author named some");
    assertTrue(site.read("page2.html").contains("Related"), "the author named none");
  }

  @Test
  void withoutABibliographyAnAtSignInBracketsIsText() throws IOException {
    TextSite site = TextSite.in(folder, "=== a.md\n# A\nInstall [@babel/core] first.\n");
    TextSite.Run run = site.build();

    assertEquals(ExitCode.DONE, run.exit());
    assertTrue(run.err().contains("content/a.md:2:10: warning: `[@babel/core]` stays"), run.err());
    assertTrue(site.read("a.html").contains("Install [@babel/core] first."));
  }

  private Document page(String guide, String path) throws IOException {
    TextSite site = TextSite.in(folder, guide);
    TextSite.Run run = site.build();
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    return Jsoup.parse(site.read(path));
  }

  private static Element link(Document page, String href) {
    Element link = page.select("main section a[href=" + href + "]").first();
    assertTrue(link != null, "no link to " + href + " in " + page.select("main section").html());
    return link;
  }
}
