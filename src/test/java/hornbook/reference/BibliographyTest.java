package hornbook.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How works are named in the text, and how they read in a list. */
class BibliographyTest {
  @TempDir Path cache;
  private BibTexts texts;

  @BeforeEach
  void open() {
    texts = new BibTexts(cache);
  }

  @Test
  void aWorkIsNamedByAuthorsAndYear() throws IOException {
    Bibliography works =
        texts.read(
            BibTexts.ATTENTION
                + "@book{a, author={Solo, Han}, title={T}, year=1999}"
                + "@book{b, author={Solo, Han and Organa, Leia}, title={T}, year=1999}");
    assertEquals("Vaswani et al., 2017", BibTexts.label(works, "vaswani2017"));
    assertEquals("Solo, 1999", BibTexts.label(works, "a"));
    assertEquals("Solo &amp; Organa, 1999", BibTexts.label(works, "b"));
  }

  @Test
  void aLocatorFollowsAsTheAuthorWroteItAndIsEscaped() throws IOException {
    assertEquals(
        "Vaswani et al., 2017, §3.2 &lt;b&gt;",
        BibTexts.label(texts.read(BibTexts.ATTENTION), "vaswani2017", " §3.2 <b> "));
  }

  @Test
  void anEntryLinksToArxiv() throws IOException {
    assertEquals(
        "Vaswani, A., Kaiser, Ł., &amp; Polosukhin, I. (2017). Attention Is All You Need."
            + " <i>Advances in Neural Information Processing Systems</i>, <i>30</i>."
            + " <a class=\"external\" rel=\"noopener\" href=\"https://arxiv.org/abs/1706.03762\">"
            + "arXiv:1706.03762</a>",
        texts.html(BibTexts.ATTENTION, "vaswani2017"));
  }

  @Test
  void anEntryShowsIssueAndPagesAndLinksToItsDoi() throws IOException {
    String bib =
        """
        @article{x, author = "M{\\"u}ller, J{\\'e}r{\\^o}me", title = {A {K}-Fold \\& more},
          journal = {PLOS ONE}, volume = 3, number = {2}, pages = {7--12}, year = 2001,
          doi = {https://doi.org/10.1002/(SICI)1<2:a>3#}}
        """;
    assertEquals(
        "Müller, J. (2001). A K-Fold &amp; more. <i>PLOS ONE</i>, <i>3</i>(2), 7–12."
            + " <a class=\"external\" rel=\"noopener\""
            + " href=\"https://doi.org/10.1002/(SICI)1%3C2:a%3E3%23\">"
            + "https://doi.org/10.1002/(SICI)1&lt;2:a&gt;3#</a>",
        texts.html(bib, "x"));
  }

  @Test
  void aPreprintIsNoArticleOfAJournal() throws IOException {
    String bib =
        "@article{x, author={Gu, A}, title={M}, year=2023, journal={arXiv preprint},"
            + " doi={10.48550/arXiv.2312.00752}}";
    assertEquals(
        "Gu, A. (2023). <i>M</i>. <a class=\"external\" rel=\"noopener\""
            + " href=\"https://arxiv.org/abs/2312.00752\">arXiv:2312.00752</a>",
        texts.html(bib, "x"));
  }

  @Test
  void manyAuthorsAreCutAndOthersAreEtAl() throws IOException {
    String nine = "A, A and B, B and C, C and D, D and E, E and F, F and G, G and H, H and I, I";
    assertTrue(
        texts
            .html("@book{x, author={" + nine + "}, title={T}, year=1}", "x")
            .startsWith("A, A., B, B., C, C., D, D., E, E., F, F., et al. "));
    Bibliography others =
        texts.read("@book{x, author={Solo, Han and others}, title={T}, year=2000}");
    assertEquals("Solo et al., 2000", BibTexts.label(others, "x"));
    assertEquals("Solo, H., et al. (2000). <i>T</i>.", others.work("x").html());
  }

  @Test
  void organizationsKeepTheirNameAndPagesOfDocumentationAreNamedByTheirTitle() throws IOException {
    String bib =
        """
        @misc{s, author = {{scikit-learn developers}}, title = {SVC: API}, note = {Documentation},
          url = {https://scikit-learn.org/a_b}}
        @misc{p, author = {{scikit-learn developers}}, title = {PCA}, url = {https://e.org}}
        """;
    Bibliography works = texts.read(bib);
    assertEquals("scikit-learn developers, <i>SVC</i>", BibTexts.label(works, "s"));
    assertEquals("scikit-learn developers, <i>PCA</i>", BibTexts.label(works, "p"));
    assertEquals(
        "scikit-learn developers. (n.d.). <i>SVC: API</i> [Documentation]."
            + " <a class=\"external\" rel=\"noopener\" href=\"https://scikit-learn.org/a_b\">"
            + "https://scikit-learn.org/a_b</a>",
        works.work("s").html());
    assertTrue(texts.found().isEmpty(), () -> texts.found().toString());
  }

  @Test
  void worksThatWouldBeNamedAlikeGetLettersInTheOrderOfTheirTitles() throws IOException {
    String bib =
        """
        @book{z, author = {He, K. and A, B and C, D}, title = {Zeta}, year = 2019}
        @book{a, author = {He, K. and A, B and C, D}, title = {Alpha}, year = 2019}
        @book{o, author = {He, K. and A, B and C, D}, title = {Other}, year = 2020}
        """;
    Bibliography works = texts.read(bib);
    assertEquals("He et al., 2019a", BibTexts.label(works, "a"));
    assertEquals("He et al., 2019b", BibTexts.label(works, "z"));
    assertEquals("He et al., 2020", BibTexts.label(works, "o"));
    assertTrue(works.work("z").html().contains("(2019b)"));
    assertEquals(List.of("a", "z", "o"), works.order(List.of("o", "z", "a", "z", "unknown")));
  }

  @Test
  void booksChaptersThesesAndEditionsReadWell() throws IOException {
    String bib =
        """
        @book{b, editor = {Doe, Jane and Roe, R.}, title = {Book}, edition = 2, year = 1999}
        @incollection{c, author = {van der Doe, A}, title = {Why?}, booktitle = {Big},
          editor = {Roe, R.}, pages = {1-9}, publisher = {O'Reilly}, year = 2001}
        @phdthesis{t, author = {Tor Doc}, title = {Deep}, school = {MIT}, year = 2010}
        @inproceedings{i, crossref = {p}, author = {Doe, A}, title = {In}}
        @proceedings{p, title = {Proc. of X}, year = 2020, editor = {Roe, R.}}
        """;
    Bibliography works = texts.read(bib);
    assertEquals(
        "Doe, J., &amp; Roe, R. (Eds.). (1999). <i>Book</i> (2nd ed.).", works.work("b").html());
    assertEquals(
        "van der Doe, A. (2001). Why? In R. Roe (Editor), <i>Big</i> (pp. 1–9). O’Reilly.",
        works.work("c").html());
    assertEquals("Doc, T. (2010). <i>Deep</i> [PhD thesis]. MIT.", works.work("t").html());
    assertTrue(works.work("i").html().contains("<i>Proc. of X</i>"));
  }

  @Test
  void wordsFollowTheLanguageAndEnglishStandsInForUnknownOnes() throws IOException {
    String bib = "@misc{m, author={Doe, A}, title={T}, url={https://e.org}}";
    assertTrue(texts.read(bib, "de").work("m").html().matches(".*\\(o\\..J\\.\\).*"));
    assertTrue(texts.read(bib, "fr-CA").work("m").html().matches(".*\\(s\\..d\\.\\).*"));
    assertTrue(texts.read(bib, "tlh").work("m").html().contains("(n.d.)"));
  }

  @Test
  void markupOfTheAuthorIsTextAndOnlyWebAddressesAreLinks() throws IOException {
    String html =
        texts.html(
            "@misc{m, author={{<b>}}, title={<i>&x}, year=1, url={javascript:alert(1)}}", "m");
    assertFalse(html.contains("<b>") || html.contains("href"), html);
    assertEquals("bad-citation-url", texts.found().get(texts.found().size() - 1).code());
  }
}
