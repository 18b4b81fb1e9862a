package hornbook.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hornbook.model.Diagnostic;
import hornbook.model.Drawing;
import hornbook.model.Position;
import hornbook.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An SVG file that an author drew stands in the page, without what could harm it. */
class HandDrawingTest {
  private final List<Diagnostic> findings = new ArrayList<>();

  @Test
  void itsShapesStandInThePageUnderTheFiguresName() {
    assertEquals(
        "<div class=\"panels drawn\"><svg role=\"img\" aria-labelledby=\"fig-cell-title\""
            + " aria-describedby=\"fig-cell-desc\" viewBox=\"0 0 20 10\" fill=\"none\">"
            + "<title id=\"fig-cell-title\">Cell</title><desc id=\"fig-cell-desc\">A box &amp; a"
            + " line</desc>"
            + "<g class=\"s1\"><rect width=\"9\" height=\"5\" stroke=\"currentColor\"></rect></g>"
            + "<text x=\"1\">a &lt; b</text></svg></div>",
        drawn(
            """
            <?xml version="1.0"?>
            <!-- drawn by hand -->
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10" width="20" fill="none">
              <title>Cell</title>
              <g class="s1"><rect width="9" height="5" stroke="currentColor"/></g>
              <text x="1">a &lt; b</text>
            </svg>
            """));
    assertEquals("", told());
  }

  @Test
  void idsAndWhatRefersToThemAreTheFiguresOwn() {
    String html =
        drawn(
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">
              <defs><marker id="tip"><path d="M0 0"/></marker></defs>
              <line marker-end="url(#tip)" x2="9"/><use href="#tip"/>
            </svg>
            """);
    assertTrue(html.contains("<marker id=\"fig-cell-tip\">"), html);
    assertTrue(html.contains("marker-end=\"url(#fig-cell-tip)\""), html);
    assertTrue(html.contains("<use href=\"#fig-cell-tip\">"), html);
  }

  @Test
  void anEditorsOwnNotesAreLeftOut() {
    String html =
        drawn(
"""
<svg xmlns="http://www.w3.org/2000/svg" xmlns:e="http://editor.example/" viewBox="0 0 9 9"
    e:zoom="2"><e:view><e:page/></e:view><metadata><a/></metadata><path d="M0 0" e:x="1"/></svg>
""");
    assertTrue(html.endsWith("</desc><path d=\"M0 0\"></path></svg></div>"), html);
    assertEquals("", told());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<rect onclick=\"alert(1)\"/>",
        "<foreignObject><p/></foreignObject>",
        "<image href=\"https://example.org/a.png\"/>",
        "<use href=\"https://example.org/a.svg#x\"/>",
        "<a href=\"javascript:alert(1)\"><rect/></a>",
        "<rect style=\"fill:url(https://example.org/)\"/>",
        "<style>*{}</style>",
        "<animate attributeName=\"href\"/>",
        "<set attributeName=\"onload\" to=\"x\"/>",
        "<rect fill=\"url(https://example.org/#x)\"/>",
        "<rect clip-path=\"x url(//example.org)\"/>",
        "<rect fill=\"#ff0000\"/>",
        "<rect stroke=\"red\"/>"
      })
  void whatCouldHarmThePageIsRefused(String inside) {
    String html =
        drawn("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + inside + "</svg>");
    assertEquals("", html);
    assertTrue(findings.stream().allMatch(finding -> finding.at().line() == 1), told());
    assertTrue(told().startsWith("1 "), told());
  }

  @Test
  void mistakesStandWhereTheyAre() {
    drawn(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
          <cirlce r="1"/>
          <circle r="1" fil="none"/>
          <path d="M0 0" stroke="#123456"/>
        </svg>
        """);
    assertEquals(
        """
        2 bad-svg: `cirlce` may not stand in a drawing (did you mean `circle`?)
        3 bad-svg: the attribute `fil` may not stand in a drawing (did you mean `fill`?)
        4 fixed-color: `#123456` is a color of its own, which one of the themes will not suit \
        (write currentColor or none, or a class: s1 to s6, ink, soft)
        """,
        told());
  }

  @Test
  void anEntityBombOrABrokenFileIsNoSvg() {
    drawn("<!DOCTYPE svg [<!ENTITY a \"aa\">]><svg viewBox=\"0 0 1 1\">&a;</svg>");
    assertTrue(told().contains("bad-svg: this is no SVG"), told());
    findings.clear();
    drawn("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><g></svg>");
    assertTrue(told().contains("bad-svg: this is no SVG"), told());
    findings.clear();
    drawn("<svg xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>");
    assertTrue(told().contains("no `svg` element with a `viewBox`"), told());
  }

  private String drawn(String svg) {
    Position at = new Position("a.md", 1, 1);
    Drawing drawing =
        new Drawing(
            "fig-cell", "A box & a line", new Source(svg, new Position("cell.svg", 1, 1)), at);
    return new PlotRenderer().html(drawing, findings::add);
  }

  private String told() {
    return findings.stream()
        .map(
            finding ->
                "%d %s: %s%s%n"
                    .formatted(
                        finding.at().line(),
                        finding.code(),
                        finding.message(),
                        finding.hint().isEmpty() ? "" : " (" + finding.hint() + ")"))
        .collect(Collectors.joining());
  }
}
