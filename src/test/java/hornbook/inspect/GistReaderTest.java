package hornbook.inspect;

import static hornbook.inspect.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import hornbook.model.Gist;
import hornbook.model.Gist.KeyFormula;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The gist of a page")
final class GistReaderTest {
  private static final String X =
      "<span class=\"katex\"><span class=\"katex-html\" aria-hidden=\"true\">"
          + "<span>x. Y</span></span></span>";

  private static Gist gist(String html) {
    return GistReader.read(article("a/one.html", html));
  }

  private static List<KeyFormula> formulas(String html) {
    return gist("<section class=\"role-formula\"><h2 id=\"f\">F</h2>\n" + html + "\n</section>")
        .formulas();
  }

  private static String equation(int number) {
    return "<div class=\"equation\" id=\"eq-" + number + "\"><span>" + number + "</span></div>";
  }

  @Test
  @DisplayName("is what its sections say below their headings")
  void sections() {
    Gist gist =
        gist(
            """
            <p>Above.</p>
            <section class="role-answer"><p>All of it.</p></section>
            <section class="role-mistakes"><h2 id="m">Mistakes</h2>
            <ul><li><a href="../b.html">One</a>.</li></ul>
            </section>\
            """);
    assertEquals("<ul><li><a href=\"../b.html\">One</a>.</li></ul>", gist.mistakes());
  }

  @Test
  @DisplayName("is none where no section has one of the roles")
  void none() {
    assertEquals(Gist.NONE, gist("<h2 id=\"a\">A</h2><p>Text.</p>"));
    assertEquals(
        Gist.NONE, gist("<section class=\"role-answer\"><p>No.</p>" + equation(1) + "</section>"));
  }

  @Test
  @DisplayName("has the displayed formulas, each with the list that explains its symbols")
  void formulasWithSymbols() {
    String symbols = "<ul class=\"symbols\">\n<li>a</li>\n</ul>";
    assertEquals(
        List.of(
            new KeyFormula("First:", equation(1), symbols), new KeyFormula("", equation(2), "")),
        formulas(
            "<p>First:</p>\n"
                + equation(1)
                + "<p>where</p>"
                + symbols
                + "<ul><li>other</li></ul>"
                + equation(2)));
  }

  @Test
  @DisplayName("gives a list that explains several formulas to the last of them")
  void sharedSymbols() {
    List<KeyFormula> formulas =
        formulas(equation(1) + equation(2) + "<ul class=\"symbols\"><li>a</li></ul>");
    assertEquals("", formulas.get(0).symbols());
    assertEquals("<ul class=\"symbols\"><li>a</li></ul>", formulas.get(1).symbols());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "It is long. So @X is:                     | So @X is:",
        "One. Two, e.g. three. <em>For</em> all @X | <em>For</em> all @X",
        "It ends. @X is short,                     | @X is short,",
        "<strong>Aa. B</strong> c:                 | <strong>B</strong> c:",
        "<em>Gone.</em> Here:                      | Here:",
        "Only <code>a.b. C</code> of it:           | Only <code>a.b. C</code> of it:",
      })
  @DisplayName("has of the paragraph above a formula the last sentence")
  void lead(String paragraph, String sentence) {
    assertEquals(
        sentence.replace("@X", X),
        formulas("<p>" + paragraph.replace("@X", X) + "</p>" + equation(1)).get(0).lead());
  }
}
