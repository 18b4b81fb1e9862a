package hornbook.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hornbook.model.Diagnostic;
import hornbook.model.Formula;
import hornbook.model.Html;
import hornbook.model.Position;
import hornbook.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FormulaFaultTest extends WithEngine {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "x + \\alhpa        | 7:15 | Undefined control sequence: \\alhpa | did you mean `\\alpha`?",
        "a}                 | 7:12 | Expected 'EOF', got '}' | there is one `}` too many, or a `{`"
            + " is missing before it",
        "a^b^c              | 7:14 | Double superscript | put braces around the first part:"
            + " `{a^b}^c`",
        "\\frac{a           | 7:18 | Unexpected end of input in a macro argument, expected '}' |"
            + " ``",
        "\\begin{pmatrx}x\\end{pmatrx} | 7:17 | No such environment: pmatrx | did you mean"
            + " `pmatrix`?",
        "a & b              | 7:13 | Expected 'EOF', got '&' | `&` belongs inside an environment"
            + " such as `aligned`",
        "\\left( x          | 7:19 | Expected '\\r"
            + "ight', got 'EOF' | a `\\left` has no `\\r"
            + "ight`; `\\r"
            + "ight.` shows nothing",
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
        renderer.html(
            List.of(new Html("<p>"), inline("<\\nope>"), new Html("</p>")), findings::add);

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
    assertFalse(
        Pattern.compile("<a |<img|data-a|id=|style=\"color:red|class=\"a\"").matcher(html).find());
  }

  @Test
  void whatTexWouldNotAcceptIsAWarningWithItsPlace() {
    Diagnostic warning = onlyFinding(inline("x + é"));

    assertEquals("tex-warning", warning.code());
    assertEquals(Severity.WARNING, warning.severity());
    assertEquals(15, warning.at().column());
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
}
