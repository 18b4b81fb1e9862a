package hornbook.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hornbook.model.SiteFile;
import hornbook.script.Resource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class MathAssetsTest extends WithEngine {
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
      if (file instanceof SiteFile.Bytes font) {
        assertEquals("wOF2", new String(font.bytes(), 0, 4, StandardCharsets.US_ASCII));
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
}
