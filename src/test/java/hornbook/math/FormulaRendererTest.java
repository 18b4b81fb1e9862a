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
import hornbook.model.Position;
import hornbook.model.Severity;
import hornbook.model.SiteFile;
import hornbook.script.Resource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FormulaRendererTest {
  private static final SortedMap<String, String> NO_MACROS = Collections.emptySortedMap();
  private static final Position AT = new Position("content/a.md", 7, 11);

  @TempDir static Path folder;
  private FormulaRenderer renderer;

  @BeforeAll
  void startOneEngineForMostTests() {
    renderer = new FormulaRenderer(NO_MACROS, folder.resolve("shared"));
  }

  @AfterAll
  void stop() {
    renderer.close();
  }

  @Test
  void aFormulaBecomesHtmlAndMathmlThatKeepsTheTex() {
    String html = clean(inline("\\frac{a}{b} < 1"));

    assertTrue(html.startsWith("<span class=\"katex\"><span class=\"katex-mathml\"><math"), html);
    assertTrue(html.contains("<mfrac><mi>a</mi><mi>b</mi></mfrac>"), html);
    assertTrue(html.contains("<annotation encoding=\"application/x-tex\">\\frac{a}{b} &lt; 1<"));
    assertTrue(html.contains("class=\"katex-html\" aria-hidden=\"true\""), html);
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "x + \\alhpa        | 7:15 | Undefined control sequence: \\alhpa | did you mean `\\alpha`?",
        "a}                 | 7:12 | Expected 'EOF', got '}' | there is one `}` too many, or a `{` is missing before it",
        "a^b^c              | 7:14 | Double superscript | put braces around the first part: `{a^b}^c`",
        "\\frac{a           | 7:18 | Unexpected end of input in a macro argument, expected '}' | ``",
        "\\begin{pmatrx}x\\end{pmatrx} | 7:17 | No such environment: pmatrx | did you mean `pmatrix`?",
        "a & b              | 7:13 | Expected 'EOF', got '&' | `&` belongs inside an environment such as `aligned`",
        "\\left( x          | 7:19 | Expected '\\right', got 'EOF' | a `\\left` has no `\\right`; `\\right.` shows nothing",
      })
  void aFaultIsReportedWhereItStands(String tex, String place, String message, String hint) {
    Diagnostic fault = onlyFinding(inline(tex));

    assertEquals("bad-tex", fault.code());
    assertEquals(Severity.ERROR, fault.severity());
    assertEquals(message, fault.message());
    assertEquals(place, fault.at().line() + ":" + fault.at().column());
    assertEquals(hint.equals("``") ? "" : hint, fault.hint());
  }

  @Test
  void aFaultOnALaterLineIsCountedFromThatLine() {
    Diagnostic fault = onlyFinding(new Formula("a +\nb + \\nope\n+ c", true, "", "", AT));

    assertEquals(new Position("content/a.md", 8, 5), fault.at());
  }

  @Test
  void aFaultInsideAMacroIsReportedAtTheFormula() {
    SortedMap<String, String> macros = new TreeMap<>();
    macros.put("\\bad", "a + \\frac{1}{2} + \\nope");
    try (FormulaRenderer own = new FormulaRenderer(macros, folder.resolve("macro-fault"))) {
      List<Diagnostic> findings = new ArrayList<>();
      own.html(List.of(inline("x = \\bad")), findings::add);

      assertEquals(1, findings.size());
      assertEquals(AT, findings.get(0).at());
    }
  }

  @Test
  void aBrokenFormulaIsShownAsItsTexSoThatTheRunGoesOn() {
    List<Diagnostic> findings = new ArrayList<>();
    String html =
        renderer.html(List.of(new Html("<p>"), inline("<\\nope>"), new Html("</p>")), findings::add);

    assertEquals("<p><code class=\"tex-error\">&lt;\\nope&gt;</code></p>", html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\htmlData{a=b}{x}",
        "\\htmlId{a}{x}",
        "\\htmlStyle{color:red}{x}",
        "\\htmlClass{a}{x}",
        "\\href{https://example.org}{x}",
        "\\href{javascript:alert(1)}{x}",
        "\\url{https://example.org}",
        "\\includegraphics{a.png}"
      })
  void whatWouldNeedTrustIsRefused(String tex) {
    List<Diagnostic> findings = new ArrayList<>();
    String html = renderer.html(List.of(inline("y" + tex)), findings::add);

    Diagnostic fault = findings.get(0);
    assertEquals("tex-untrusted", fault.code());
    assertEquals(12, fault.at().column());
    assertFalse(Pattern.compile("<a |<img|data-a|id=|style=\"color:red|class=\"a\"").matcher(html).find());
  }

  @Test
  void whatTexWouldNotAcceptIsAWarningWithItsPlace() {
    Diagnostic warning = onlyFinding(inline("x + é"));

    assertEquals("tex-warning", warning.code());
    assertEquals(Severity.WARNING, warning.severity());
    assertEquals(15, warning.at().column());
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

  @ParameterizedTest
  @ValueSource(strings = {"{", "\\sqrt{", "x^{", "\\left(", "\\begin{matrix}", "\\text{"})
  void anyNestingEnds(String opening) {
    String tex = opening.repeat(9_900 / opening.length());

    assertEquals(Severity.ERROR, onlyFinding(inline(tex)).severity());
  }

  @Test
  void deepNestingThatIsClosedIsTooDeep() {
    Diagnostic fault = onlyFinding(inline("{".repeat(4_900) + "x" + "}".repeat(4_900)));

    assertEquals("tex-too-deep", fault.code());
  }

  @Test
  void aFormulaOfTwentyThousandBracketsIsTooLong() {
    assertEquals("tex-too-long", onlyFinding(inline("{".repeat(20_000))).code());
  }

  @Test
  void expansionWithoutEndIsStopped() {
    assertEquals("bad-tex", onlyFinding(inline("\\def\\x{\\x\\x}\\x")).code());
    String bomb = "\\def\\a{" + "y".repeat(9_000) + "}" + "\\a".repeat(400);
    assertEquals(Severity.ERROR, onlyFinding(inline(bomb)).severity());
  }

  @Test
  void theEngineWorksOnAfterEveryFault() {
    onlyFinding(inline("{".repeat(4_900) + "x" + "}".repeat(4_900)));

    assertTrue(clean(inline("x^2")).contains("<msup>"));
  }

  @Test
  void aHugeSizeIsCapped() {
    assertFalse(clean(inline("\\rule{5000em}{5000em}")).contains("5000em;"));
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
    Code code = new Code("python", "1", "", Collections.emptySortedSet(), AT);

    assertThrows(IllegalStateException.class, () -> renderer.html(List.of(code), this::fail));
  }

  /** KaTeX renamed its classes between versions; another version's CSS fails without any error. */
  @Test
  void theStylesheetKnowsTheClassesThatTheEngineWrites() {
    String html =
        clean(
            inline(
                "x_i + \\sqrt{\\frac{a^2}{\\hat b}} \\text{ a } \\mathbb{R} \\left("
                    + "\\begin{matrix} 1 \\\\ 2 \\end{matrix}\\right) \\Large x"));
    String css = Resource.text("hornbook/math/katex.css");
    Set<String> styled = all(css, "\\.([a-z][\\w-]*)");
    Set<String> written = new TreeSet<>();
    all(html, "class=\"([^\"]*)\"").forEach(names -> written.addAll(List.of(names.split(" "))));
    written.removeAll(
        // the classes of atoms, which no version has styled
        Set.of("", "mord", "mopen", "mclose", "minner", "mbin", "text", "mtight", "accent"));
    Set<String> unknown = new TreeSet<>(written);
    unknown.removeAll(styled);
    assertEquals(Set.of(), unknown);
    assertTrue(written.containsAll(Set.of("katex-sizing", "reset-size6", "size3")));
  }

  @Test
  void theSiteGetsTheStylesheetInItsLayerAndFontsOfOneFormat() {
    MathAssets assets = MathAssets.load();
    SiteFile.Text css = (SiteFile.Text) assets.files().get(0);

    assertEquals(assets.stylesheet(), css.path());
    assertTrue(assets.stylesheet().matches("assets/math-[0-9a-f]{10}/katex\\.css"));
    assertTrue(css.text().startsWith("@layer math{"), css.text().substring(0, 40));
    assertFalse(css.text().contains(".ttf") || css.text().contains(".woff)"));
    assertEquals(22, assets.files().size());
    for (SiteFile file : assets.files()) {
      if (file instanceof SiteFile.Resource resource) {
        assertTrue(getClass().getClassLoader().getResource(resource.resource()) != null);
      }
    }
  }

  private static Set<String> all(String text, String pattern) {
    Set<String> found = new TreeSet<>();
    for (Matcher matcher = Pattern.compile(pattern).matcher(text); matcher.find(); ) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static Formula inline(String tex) {
    return new Formula(tex, false, "", "", AT);
  }

  private String clean(LinkedPiece piece) {
    return renderer.html(List.of(piece), this::fail);
  }

  private Diagnostic onlyFinding(Formula formula) {
    List<Diagnostic> findings = new ArrayList<>();
    renderer.html(List.of(formula), findings::add);
    assertEquals(1, findings.size(), findings::toString);
    return findings.get(0);
  }

  private void fail(Diagnostic unexpected) {
    throw new AssertionError(unexpected);
  }
}
