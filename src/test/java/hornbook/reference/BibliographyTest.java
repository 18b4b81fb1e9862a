package hornbook.reference;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hornbook.model.Citation;
import hornbook.model.Diagnostic;
import hornbook.model.Position;
import hornbook.model.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BibliographyTest {
  private static final String ATTENTION =
      """
      @inproceedings{vaswani2017,
        author = {Vaswani, Ashish and Kaiser, {\\L}ukasz and Polosukhin, Illia},
        title = {Attention Is All You Need},
        booktitle = {Advances in Neural Information Processing Systems},
        year = {2017}, volume = {30},
        eprint = {1706.03762}, archivePrefix = {arXiv}
      }
      """;

  @TempDir Path cache;
  private final List<Diagnostic> found = new ArrayList<>();

  private Bibliography read(String bib) throws IOException {
    return read(bib, "en");
  }

  private Bibliography read(String bib, String language) throws IOException {
    Source source = new Source(bib, new Position("references.bib", 1, 1));
    return Bibliography.read(source, language, cache, found::add);
  }

  private static String label(Bibliography bibliography, String key, String locator) {
    Citation.Cite cite = new Citation.Cite(key, locator, new Position("a.md", 1, 1));
    return bibliography.inText(List.of(cite)).get(0);
  }

  private static String label(Bibliography bibliography, String key) {
    return label(bibliography, key, "");
  }

  private String html(String bib, String key) throws IOException {
    return read(bib).work(key).html();
  }

  private List<String> findings() {
    return found.stream()
        .map(d -> d.at().line() + ":" + d.at().column() + " " + d.code() + " " + d.message())
        .toList();
  }

  @Test
  void anEmptyFileHasNoWorksAndWritesNoCache() throws IOException {
    assertTrue(read("").keys().isEmpty());
    assertTrue(read("% nothing yet\n").keys().isEmpty());
    try (var files = Files.list(cache)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void aWorkIsNamedByAuthorsAndYear() throws IOException {
    Bibliography works =
        read(
            ATTENTION
                + "@book{a, author={Solo, Han}, title={T}, year=1999}"
                + "@book{b, author={Solo, Han and Organa, Leia}, title={T}, year=1999}");
    assertEquals("Vaswani et al., 2017", label(works, "vaswani2017"));
    assertEquals("Solo, 1999", label(works, "a"));
    assertEquals("Solo &amp; Organa, 1999", label(works, "b"));
  }

  @Test
  void aLocatorFollowsAsTheAuthorWroteItAndIsEscaped() throws IOException {
    assertEquals(
        "Vaswani et al., 2017, §3.2 &lt;b&gt;",
        label(read(ATTENTION), "vaswani2017", " §3.2 <b> "));
  }

  @Test
  void anEntryLinksToArxiv() throws IOException {
    assertEquals(
        "Vaswani, A., Kaiser, Ł., &amp; Polosukhin, I. (2017). Attention Is All You Need."
            + " <i>Advances in Neural Information Processing Systems</i>, <i>30</i>."
            + " <a class=\"external\" rel=\"noopener\" href=\"https://arxiv.org/abs/1706.03762\">"
            + "arXiv:1706.03762</a>",
        html(ATTENTION, "vaswani2017"));
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
        html(bib, "x"));
  }

  @Test
  void aPreprintIsNoArticleOfAJournal() throws IOException {
    String bib =
        "@article{x, author={Gu, A}, title={M}, year=2023, journal={arXiv preprint},"
            + " doi={10.48550/arXiv.2312.00752}}";
    assertEquals(
        "Gu, A. (2023). <i>M</i>. <a class=\"external\" rel=\"noopener\""
            + " href=\"https://arxiv.org/abs/2312.00752\">arXiv:2312.00752</a>",
        html(bib, "x"));
  }

  @Test
  void manyAuthorsAreCutAndOthersAreEtAl() throws IOException {
    String nine = "A, A and B, B and C, C and D, D and E, E and F, F and G, G and H, H and I, I";
    assertTrue(
        html("@book{x, author={" + nine + "}, title={T}, year=1}", "x")
            .startsWith("A, A., B, B., C, C., D, D., E, E., F, F., et al. "));
    Bibliography others = read("@book{x, author={Solo, Han and others}, title={T}, year=2000}");
    assertEquals("Solo et al., 2000", label(others, "x"));
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
    Bibliography works = read(bib);
    assertEquals("scikit-learn developers, <i>SVC</i>", label(works, "s"));
    assertEquals("scikit-learn developers, <i>PCA</i>", label(works, "p"));
    assertEquals(
        "scikit-learn developers. (n.d.). <i>SVC: API</i> [Documentation]."
            + " <a class=\"external\" rel=\"noopener\" href=\"https://scikit-learn.org/a_b\">"
            + "https://scikit-learn.org/a_b</a>",
        works.work("s").html());
    assertTrue(found.isEmpty(), () -> found.toString());
  }

  @Test
  void worksThatWouldBeNamedAlikeGetLettersInTheOrderOfTheirTitles() throws IOException {
    String bib =
        """
        @book{z, author = {He, K. and A, B and C, D}, title = {Zeta}, year = 2019}
        @book{a, author = {He, K. and A, B and C, D}, title = {Alpha}, year = 2019}
        @book{o, author = {He, K. and A, B and C, D}, title = {Other}, year = 2020}
        """;
    Bibliography works = read(bib);
    assertEquals("He et al., 2019a", label(works, "a"));
    assertEquals("He et al., 2019b", label(works, "z"));
    assertEquals("He et al., 2020", label(works, "o"));
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
    Bibliography works = read(bib);
    assertEquals(
        "Doe, J., &amp; Roe, R. (Eds.). (1999). <i>Book</i> (2nd ed.).",
        works.work("b").html());
    assertEquals(
        "van der Doe, A. (2001). Why? In R. Roe (Editor), <i>Big</i> (pp. 1–9). O’Reilly.",
        works.work("c").html());
    assertEquals("Doc, T. (2010). <i>Deep</i> [PhD thesis]. MIT.", works.work("t").html());
    assertTrue(works.work("i").html().contains("<i>Proc. of X</i>"));
  }

  @Test
  void wordsFollowTheLanguageAndEnglishStandsInForUnknownOnes() throws IOException {
    String bib = "@misc{m, author={Doe, A}, title={T}, url={https://e.org}}";
    assertTrue(read(bib, "de").work("m").html().matches(".*\\(o\\..J\\.\\).*"));
    assertTrue(read(bib, "fr-CA").work("m").html().matches(".*\\(s\\..d\\.\\).*"));
    assertTrue(read(bib, "tlh").work("m").html().contains("(n.d.)"));
  }

  @Test
  void markupOfTheAuthorIsTextAndOnlyWebAddressesAreLinks() throws IOException {
    String html =
        html("@misc{m, author={{<b>}}, title={<i>&x}, year=1, url={javascript:alert(1)}}", "m");
    assertFalse(html.contains("<b>") || html.contains("href"), html);
    assertEquals("bad-citation-url", found.get(found.size() - 1).code());
  }

  @Test
  void faultsAreReportedWhereTheyStandAndTheRestIsRead() throws IOException {
    String bib =
        """
        @article{a, author = {A, B}, title = {T} year = 2000}
        @article{b, title = {never {closed}, year = 2000
        }

        @book{c, author = {C}, title = {T}, year = 2000}
        @book{c, author = {D}, title = {T}, year = 2000}
          @misc{d, note = {x}}
        @book{e, author = foo, title = {T}, year = 2000}} stray
        @book{f, title = "T
        """;
    assertEquals(List.of("a", "c", "d", "e"), List.copyOf(read(bib).keys()));
    assertEquals(
        List.of(
            "1:42 bad-bibtex a comma is missing after the field `title`",
            "2:1 bad-bibtex the entry `b` is never closed",
            "6:1 duplicate-citation-key the key `c` is taken",
            "8:19 bad-bibtex unknown abbreviation `foo`",
            "8:49 bad-bibtex the text after the closing brace of `e` is ignored",
            "9:1 bad-bibtex a value in `f` is never closed",
            "7:3 incomplete-citation the entry `d` lacks `title` and `author`",
            "8:1 incomplete-citation the entry `e` lacks `author`"),
        findings());
    assertEquals("the first entry stands in line 5", found.get(2).hint());
  }

  @Test
  void aSecondReadingComesFromTheCacheAndADamagedCacheIsIgnored() throws IOException {
    String fresh = html(ATTENTION, "vaswani2017");
    Path file = cache.resolve("bibliography.cache");
    String kept = Files.readString(file, ISO_8859_1);
    assertEquals(fresh, html(ATTENTION, "vaswani2017"));
    Files.writeString(file, kept.replace("Attention", "Distraction"), ISO_8859_1);
    assertEquals(fresh, html(ATTENTION, "vaswani2017"));
    assertEquals(kept, Files.readString(file, ISO_8859_1));
    Files.write(file, new byte[] {(byte) 0xC3, 0x28});
    assertEquals(fresh, html(ATTENTION, "vaswani2017"));
    assertTrue(html(ATTENTION.replace("2017}", "2018}"), "vaswani2017").contains("(2018)"));
  }

  @Test
  void noDamageToAFileStopsTheReading() throws IOException {
    String whole =
        ATTENTION + "@string{j = \"J\"} @article{k, journal = j # {x}, year = 2, pages={1--2--a}}";
    Random random = new Random(7);
    for (int i = 0; i < 100; i++) {
      StringBuilder bib = new StringBuilder(whole);
      for (int edits = 0; edits < 4; edits++) {
        int at = random.nextInt(bib.length());
        bib.replace(at, at + 1, "{}\"@,=#\\%$~'^\n\t\0é1".charAt(random.nextInt(18)) + "");
      }
      Bibliography works = read(bib.toString());
      for (String key : works.keys()) {
        String html = works.work(key).html() + label(works, key);
        assertFalse(html.contains("\n") || html.contains("style="), html);
      }
    }
  }
}
