package hornbook.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hornbook.model.Code;
import hornbook.model.Diagnostic;
import hornbook.model.Formula;
import hornbook.model.Html;
import hornbook.model.LinkedPiece;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FormulaRendererTest extends WithEngine {
  @Test
  void aFormulaBecomesHtmlAndMathmlThatKeepsTheTex() {
    String html = clean(inline("\\frac{a}{b} < 1"));

    assertTrue(html.startsWith("<span class=\"katex\"><span class=\"katex-mathml\"><math"), html);
    assertTrue(html.contains("<mfrac><mi>a</mi><mi>b</mi></mfrac>"), html);
    assertTrue(html.contains("<annotation encoding=\"application/x-tex\">\\frac{a}{b} &lt; 1<"));
    assertTrue(html.contains("class=\"katex-html\" aria-hidden=\"true\""), html);
  }

  @Test
  void theMarksThatTouchAFormulaStayOnItsLine() {
    assertEquals("An <span class=\"unbroken\">(x,</span> y", around("An (", ", y"));
    assertEquals("An <span class=\"unbroken\">x-</span>axis", around("An ", "-axis"));
    assertEquals("An x is", around("An ", " is"));
    assertEquals("x", around("", ""));
  }

  @Test
  void aLongFormulaBeforeACommaMayStillBreakBetweenItsParts() {
    String parts = "</span><wbr><span class=\"katex-base\">";
    List<LinkedPiece> pieces = List.of(inline("a = b"), new Html(", c"));

    assertTrue(renderer.html(pieces, this::fail).contains(parts));
    assertFalse(clean(inline("a = b")).contains("<wbr>"));
  }

  /** With the letter x in place of the formula's HTML. */
  private String around(String before, String after) {
    List<LinkedPiece> pieces = List.of(new Html(before), inline("x"), new Html(after));
    return renderer.html(pieces, this::fail).replace(clean(inline("x")), "x");
  }

  @Test
  void aNumberedEquationLinksToItself() {
    String html = clean(new Formula("x", true, "eq:bayes", "6.1", AT));

    assertTrue(html.startsWith("<div class=\"equation\" id=\"eq:bayes\"><span class=\"katex-disp"));
    assertTrue(
        html.endsWith(
            "<a class=\"equation-number\" href=\"#eq:bayes\" aria-label=\"Equation 6.1\">(6.1)</a>"
                + "</div>"),
        html);
  }

  @Test
  void anEquationWithoutNumberTakesTheKeyboardItself() {
    String html = clean(new Formula("x", true, "", "", AT));

    assertTrue(
        html.startsWith(
            "<div class=\"equation\" tabindex=\"0\" role=\"group\" aria-label=\"Equation\">"));
  }

  @Test
  void aDefinitionInOneFormulaDoesNotReachAnother() {
    clean(inline("\\gdef\\leak{x} \\leak"));

    assertEquals("bad-tex", onlyFinding(inline("\\leak")).code());
  }

  @Test
  void macrosOfTheGuideAreKnown() {
    SortedMap<String, String> macros = new TreeMap<>();
    macros.put("\\R", "\\mathbb{R}");
    try (FormulaRenderer own = new FormulaRenderer(macros, folder.resolve("macros"))) {
      assertTrue(own.html(List.of(inline("\\R")), this::fail).contains("mathbb"));
    }
  }

  @Test
  void aSecondRunTakesAllFromTheCacheAndStartsNothing() throws IOException {
    Path cache = folder.resolve("second-run");
    List<LinkedPiece> pieces = List.of(inline("a"), new Formula("b", true, "eq:b", "1", AT));
    String first;
    try (FormulaRenderer one = new FormulaRenderer(NO_MACROS, cache)) {
      first = one.html(pieces, this::fail);
      one.save();
    }
    try (FormulaRenderer two = new FormulaRenderer(NO_MACROS, cache)) {
      two.prepare();
      assertEquals(first, two.html(pieces, this::fail));
      assertFalse(two.engineStarted());
    }
    SortedMap<String, String> macros = new TreeMap<>();
    macros.put("\\a", "b");
    try (FormulaRenderer three = new FormulaRenderer(macros, cache)) {
      three.html(pieces, this::fail);
      assertTrue(three.engineStarted());
    }
  }

  @Test
  void aWarningIsReportedAgainByTheNextRun() throws IOException {
    Path cache = folder.resolve("warned");
    for (int run = 0; run < 2; run++) {
      try (FormulaRenderer own = new FormulaRenderer(NO_MACROS, cache)) {
        List<Diagnostic> findings = new ArrayList<>();
        own.html(List.of(inline("é")), findings::add);
        own.save();
        assertEquals(1, findings.size());
      }
    }
  }

  @Test
  void manyThreadsGetWhatOneGets() {
    List<LinkedPiece> pieces =
        IntStream.range(0, 300).<LinkedPiece>mapToObj(i -> inline("x_{" + i + "}^2")).toList();
    List<String> alone = pieces.stream().map(piece -> clean(piece)).toList();
    try (FormulaRenderer own = new FormulaRenderer(NO_MACROS, folder.resolve("threads"))) {
      List<String> together =
          pieces.parallelStream().map(piece -> own.html(List.of(piece), this::fail)).toList();
      assertEquals(alone, together);
    }
  }

  @Test
  void codeThatIsNotHighlightedYetIsABug() {
    Code code = new Code("python", "1", "", "", Collections.emptySortedSet(), AT);

    assertThrows(IllegalStateException.class, () -> renderer.html(List.of(code), this::fail));
  }
}
