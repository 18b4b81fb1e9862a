package hornbook.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hornbook.model.Section;
import hornbook.model.SitePath;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A page's text for search")
class SectionReaderTest {
  private static final SitePath PAGE = new SitePath("a.html");

  private static List<Section> sections(String html) {
    return SectionReader.read(Articles.article("a.html", html));
  }

  private static String formula(String tex) {
    return "<span class=\"katex\"><span"
        + " class=\"katex-mathml\"><math><semantics><mi>x</mi><annotation"
        + " encoding=\"application/x-tex\">"
        + tex
        + "</annotation></semantics></math></span><span class=\"katex-html\">x</span></span>";
  }

  @Test
  @DisplayName("is cut at headings that have an address, and keeps what stands above the first")
  void headings() {
    assertEquals(
        List.of(
            new Section(PAGE, "", "", "Above."),
            new Section(PAGE, "one", "The L₂ norm", "First. Deeper Second."),
            new Section(PAGE, "two", "Two", "")),
        sections(
            "<p>Above.</p><h2 id=\"one\">The "
                + formula("L_2")
                + " norm</h2><p>First.</p>"
                + "<h4 id=\"deep\">Deeper</h4><p>Second.</p><h3 id=\"two\">Two</h3>"));
  }

  @Test
  @DisplayName("has cells and items apart, words whole, and alternative texts of images")
  void words() {
    assertEquals(
        "one two three four unbreakable A curve",
        sections(
                "<table><tr><td>one</td><td>two</td></tr></table><ul><li>three</li><li>four</li></ul><p>un<em>break</em>able</p><img"
                    + " alt=\"A curve\">")
            .get(0)
            .text());
  }

  @Test
  @DisplayName("leaves out citations, numbers of equations, drawings, and lists of other pages")
  void leftOut() {
    assertEquals(
        List.of(new Section(PAGE, "", "", "A claim. x = 1")),
        sections(
            "<p>A claim <span class=\"citations\">[1]</span>.</p><svg><text>no</text></svg>"
                + formula("x = 1")
                + "<span class=\"equation-number\">(1.2)</span><section class=\"role-see-also\"><h2"
                + " id=\"see-also\">See also</h2>other</section><figure><details>1 2"
                + " 3</details></figure>"));
  }

  @ParameterizedTest(name = "{0} reads {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\\frac{1}{n}\\sum_i x_i^2 | 1/n∑_i x_i²",
        "\\frac{a+b}{\\sqrt{d_k}} | (a+b)/(√(d_k))",
        "\\mathrm{TP} \\leq \\alpha | TP ≤ α",
        "\\hat\\beta_{12} | β₁₂",
        "\\max(0, x) | max(0, x)",
        "\\log p | log p",
        "e^{-z} | e^(-z)",
        "\\left\\lVert w \\right\\rVert_2 | ‖ w ‖₂",
        "\\begin{aligned} a &= b \\\\ c \\end{aligned} | a = b c",
        "\\frac | /",
        "{{{ | ''",
        "x_ | x",
        "\\ | ''"
      })
  @DisplayName("has formulas in one line")
  void formulas(String tex, String line) {
    assertEquals(line.equals("''") ? "" : line, PlainTex.line(tex));
  }
}
