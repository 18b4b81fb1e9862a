package hornbook.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hornbook.script.Program;
import hornbook.script.ScriptFault;
import hornbook.script.ScriptRunner;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkupTest extends WithEngine {
  private static final Program KATEX_ALONE =
      new Program(List.of("hornbook/math/katex-es5.js", "hornbook/math/markup-by-katex.js"));

  private final ScriptRunner scripts = new ScriptRunner("test", Map.of());
  private final Katex katex = new Katex(NO_MACROS);

  @AfterAll
  void stopBoth() {
    scripts.close();
    katex.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x_i^2 + 'y' \"z\" < \\& > 1",
        "\\sqrt[3]{\\frac{a}{b}} \\sqrt{\\sqrt{\\frac{\\frac{a}{b}}{c}}}",
        "\\sum_{i=1}^n \\int_0^\\infty \\oiint \\prod \\lim_{x \\to 0} \\max_x",
        "\\left( \\left[ \\left\\{ \\dfrac{\\dfrac{a}{b}}{c} \\r"
            + "ight\\} \\r"
            + "ight] \\r"
            + "ight| \\Bigg\\r"
            + "angle",
        "\\begin{array}{c|cc:r} 1 & 2 & 3 & 4 \\\\ \\hline a & b \\\\[1em] \\hdashline"
            + " \\end{array}",
        "\\begin{cases} x & y \\\\ \\text{é 中 한} & z \\end{cases} \\tag{1.2}",
        "\\begin{CD} A @>a>> B \\\\ @VbVV @AcAA \\\\ C @= D \\end{CD}",
        "\\widehat{abc} \\widetilde{x} \\vec a \\overbrace{x}^n \\underline{y} \\overline{z}",
        "\\xrightarrow[b]{a} \\xleftrightharpoons{abc} \\overleftarrow{AB} \\utilde{ab}"
            + " \\cancel{x}",
        "\\boxed{x} \\fbox{a} \\colorbox{red}{b} \\fcolorbox{red}{#fff}{c} \\textcolor{#abc}{d}",
        "\\phase{78} \\sout{a} \\angl n \\xcancel{5} \\r"
            + "eflectbox{R} \\r"
            + "ule[1em]{2em}{3pt} \\r"
            + "aisebox{1em}{x}",
        "\\mathbb{R} \\mathcal{L} \\mathfrak{g} \\mathsf{A} \\mathtt{x} \\boldsymbol\\beta"
            + " \\mathbf{W} \\mathscr{F}",
        "\\text{a $x^2$ b} \\operatorname*{arg\\,max}_\\theta \\n"
            + "ot= \\n"
            + "eq \\n"
            + "e \\quad \\! \\; a\\hspace{1.5em}b",
        "\\mathchoice{a}{b}{c}{d} \\smash{y} \\phantom{x} \\hphantom{x} \\llap{a} \\mathrlap{b}"
            + " \\verb|a b|",
        "\\KaTeX \\LaTeX \\pmb{x} {a \\over b} \\binom n k \\pmod 5" + " \\ddots",
        "f\\colon A\\hookrightarrow B, \\dot x \\ddot{y} \\hat{\\mathbf w}^{\\top} \\Huge x \\tiny"
            + " y \\displaystyle z",
      })
  void ourMarkupIsKatexsOwn(String tex) throws ScriptFault {
    for (boolean display : tex.matches(".*(\\\\tag|CD).*") ? List.of(true) : List.of(true, false)) {
      assertEquals(
          scripts.call(KATEX_ALONE, "renderByKatex", tex, display).get(0),
          katex.render(tex, display).html());
    }
  }

  @Test
  void aNamedOperatorInAScriptIsOneElement() {
    String html = katex.render("x_{\\min}", false).html();

    assertTrue(
        html.contains("<msub><mi>x</mi><mrow><mi>min</mi><mo>\u2061</mo></mrow></msub>"), html);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\mathop{f}_a", "\\stackrel{a}{=}", "\\underset{x}{y}", "\\mathbin{ab}"})
  void aTokenOfManyPartsIsARow(String tex) {
    assertFalse(katex.render(tex, false).html().matches("(?s).*<m[ion]( [^>]*)?><m.*"), tex);
  }

  @Test
  void elementsForTextHoldNoElements() {
    String html = katex.render("\\underset{x}{\\arg\\max} f", true).html();

    assertTrue(html.contains("<mrow><munder><mrow><mi>arg</mi>"), html);
    assertFalse(html.contains("<mi><munder>") || html.contains("<mo><mi>"), html);
  }
}
