package hornbook.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import hornbook.model.Article;
import hornbook.model.Excerpt;
import hornbook.model.Lesson;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is studied of a page")
class LessonReaderTest {
  private static final Pattern ROLE = Pattern.compile("role-([a-z-]+)");

  private static Lesson lesson(String... sections) {
    String html = String.join("\n", sections);
    Article plain = Articles.article("general/bias.html", html);
    List<Article.OutlineEntry> outline =
        ROLE.matcher(html)
            .results()
            .map(role -> new Article.OutlineEntry(2, "a", role.group(1), ""))
            .toList();
    return LessonReader.read(
        new Article(plain.chapter(), "", "", "", "", 0, outline, html, List.of(), List.of()),
        new TreeSet<>(List.of("check")));
  }

  private static String section(String role, String... lines) {
    return "<section class=\"role-"
        + role
        + "\"><h2 id=\"x\">Heading</h2>\n"
        + String.join("\n", lines)
        + "\n</section>";
  }

  private static List<String> cards(String... lines) {
    return lesson(section("check", lines)).cards().stream()
        .map(card -> card.id() + " | " + card.prompt().html() + " | " + card.answer().html())
        .toList();
  }

  private static String answer(String html) {
    String card = cards("<dl>", "<dt id=\"q\">Q</dt>", "<dd>" + html + "</dd>", "</dl>").get(0);
    return card.substring("q | <p>Q</p> | ".length());
  }

  private static String formula(String kind, String tex) {
    String formula =
        "<span class=\"katex\"><span class=\"katex-mathml\"><math><semantics><mi>x</mi><annotation"
            + " encoding=\"application/x-tex\">"
            + tex
            + "</annotation></semantics></math></span><span class=\"katex-html\">x</span></span>";
    return kind.isEmpty() ? formula : "<span class=\"" + kind + "\">" + formula + "</span>";
  }

  @Test
  @DisplayName("has a card for each term with an id; bare lines become paragraphs")
  void cards() {
    assertEquals(
        List.of(
            "a-why | <p>Why <em>a</em>?</p> | <p>Because.</p>",
            "a-how | <p>How?</p> | <p>So:</p>\n<ul><li>one</li></ul>"),
        cards(
            "<dl>",
            "<dt id=\"a-why\">Why <em>a</em>?</dt>",
            "<dd>Because.</dd>",
            "<dt id=\"a-how\">How?</dt>",
            "<dd>",
            "<p>So:</p>",
            "<ul><li>one</li></ul>",
            "</dd>",
            "<dt>No id, no card</dt>",
            "<dd>?</dd>",
            "</dl>"));
  }

  @Test
  @DisplayName("lets terms in a row share their definitions, and shows all of these")
  void shared() {
    assertEquals(
        List.of(
            "a | <p>A</p> | <p>one</p><p>two</p>",
            "b | <p>B</p> | <p>one</p><p>two</p>",
            "c | <p>C</p> | <p>three</p>"),
        cards(
            "<dl><dt id=\"a\">A</dt><dt id=\"b\">B</dt><dd>one</dd><dd>two</dd>",
            "<dt id=\"c\">C</dt><dd>three</dd></dl>"));
  }

  @Test
  @DisplayName("makes no card of a definition inside of an answer, or in another section")
  void nested() {
    assertEquals(
        List.of("a | <p>A</p> | <p>see</p><dl><dt>B</dt><dd>C</dd></dl>"),
        cards(
            "<dl><dt id=\"a\">A</dt><dd><p>see</p><dl><dt"
                + " id=\"b\">B</dt><dd>C</dd></dl></dd></dl>"));
    assertEquals(
        List.of(),
        lesson(section("answer", "<dl><dt id=\"a\">A</dt><dd>B</dd></dl>"), section("check", ""))
            .cards());
  }

  @Test
  @DisplayName("has addresses that start from the site's root")
  void addresses() {
    assertEquals(
        "<p><a href=\"data/pca.html#x\">1</a> <a href=\"general/knn.html\">2</a> <a"
            + " href=\"./\">3</a> <a href=\"general/\">4</a> <a"
            + " href=\"https://example.org/../a\">5</a> <a"
            + " href=\"general/bias.html#source-a\">6</a> <a href=\"general/bias.html?q=1\">7</a>"
            + " <img alt=\"\" src=\"general/a%20b.5d6e7f80.png\"></p>",
        answer(
            "<a href=\"../data/pca.html#x\">1</a> <a href=\"knn.html\">2</a> <a href=\"../\">3</a>"
                + " <a href=\"./\">4</a> <a href=\"https://example.org/../a\">5</a>"
                + " <a href=\"#source-a\">6</a> <a href=\"?q=1\">7</a>"
                + " <img alt=\"\" src=\"a%20b.5d6e7f80.png\">"));
    assertEquals(
        "<p><picture><source srcset=\"a.png 1x, general/b.png 2x\"></picture></p>",
        answer("<picture><source srcset=\"../a.png 1x, b.png 2x\"></picture>"));
  }

  @Test
  @DisplayName("has no id of the page; what a drawing refers to in itself gets other names")
  void ids() {
    assertEquals(
        "<figure><svg aria-labelledby=\"card-q-t\"><title id=\"card-q-t\">A</title>"
            + "<path fill=\"url(#card-q-g)\" stroke=\"none\"></path>"
            + "<use href=\"#card-q-g\"></use><use></use><g id=\"card-q-g\"></g></svg>"
            + "<figcaption><a href=\"general/bias.html#f\">Figure 1</a></figcaption></figure>",
        answer(
            "<figure id=\"f\"><svg aria-labelledby=\"t gone\"><title id=\"t\">A</title>"
                + "<path id=\"p\" fill=\"url(#g)\" stroke=\"url('#gone')\"></path>"
                + "<use href=\"#g\"></use><use href=\"#gone\"></use><g id=\"g\"></g></svg>"
                + "<figcaption><a href=\"#f\">Figure 1</a></figcaption></figure>"));
  }

  @Test
  @DisplayName("leaves out what only works on a page, and keeps text text")
  void text() {
    assertEquals(
        "<p>1 &lt; 2 &amp; &quot;3&quot; </p>",
        answer("1 &lt; 2 &amp; \"3\" <button>Copy</button>"));
  }

  @Test
  @DisplayName("keeps formulas apart, with the TeX of their author")
  void formulas() {
    Excerpt excerpt =
        lesson(
                section(
                    "check",
                    "<dl><dt id=\"q\">Is " + formula("", "a &lt; b") + "?</dt><dd>",
                    "<div class=\"equation\" id=\"e\">"
                        + formula("katex-display", "x^2")
                        + "</div>",
                    "</dd></dl>"))
            .cards()
            .stream()
            .map(
                card ->
                    new Excerpt(
                        List.of(card.prompt().pieces(), card.answer().pieces()).stream()
                            .flatMap(List::stream)
                            .toList()))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of(
            "<p>Is ", "a < b, false", "?</p>", "<div class=\"equation\">", "x^2, true", "</div>"),
        excerpt.pieces().stream()
            .map(
                piece ->
                    piece instanceof Excerpt.Formula formula
                        ? formula.tex() + ", " + formula.display()
                        : piece.html())
            .toList());
  }

  @Test
  @DisplayName("has the short answer, the follow-ups with their answers, and the levels by name")
  void interview() {
    Lesson lesson =
        lesson(
            section("thirty-seconds", "<p>Short.</p>", "<p>Indeed.</p>"),
            section(
                "follow-ups",
                "<p>Before.</p>",
                "<h3 id=\"why\">Why <code>a</code>?</h3>",
                "<p>Because.</p>",
                "<h4 id=\"deep\">Deeper</h4>",
                "<p>So.</p>",
                "<h3 id=\"how\">How?</h3>"),
            section(
                "levels",
                "<ul><li><strong>Weak</strong>: little <b>x</b></li>",
                "<li><p><strong>Strong:</strong> much</p><p>more</p></li><li>unnamed</li></ul>"));

    assertEquals("<p>Short.</p>\n<p>Indeed.</p>", lesson.thirtySeconds().html());
    assertEquals(
        List.of(
            "why | Why <code>a</code>? | <p>Because.</p>\n<h4>Deeper</h4>\n<p>So.</p>",
            "how | How? | "),
        lesson.followUps().stream()
            .map(
                ask -> String.join(" | ", ask.anchor(), ask.question().html(), ask.answer().html()))
            .toList());
    assertEquals(
        List.of("Weak | little <b>x</b>", "Strong | <p>much</p><p>more</p>", " | unnamed"),
        lesson.levels().stream().map(level -> level.name() + " | " + level.text().html()).toList());
  }

  @Test
  @DisplayName("is nothing on a page without such sections")
  void nothing() {
    Lesson lesson = lesson(section("answer", "<p>A</p>"));

    assertEquals(Lesson.none(lesson.page()), lesson);
    assertFalse(lesson.hasInterview());
  }
}
