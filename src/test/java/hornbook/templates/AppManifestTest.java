package hornbook.templates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import hornbook.model.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

@DisplayName("What a browser installs as an app")
class AppManifestTest {
  private static Optional<String> manifest(Path templates) {
    return new PageRenderer(templates, "assets/0123abcd/", "math/4567cdef/katex.css")
        .files(SampleGuide.guide(), finding -> fail(finding.message())).stream()
            .filter(file -> file.path().equals("manifest.webmanifest"))
            .map(file -> ((SiteFile.Text) file).text())
            .findFirst();
  }

  /** JSON is YAML. */
  private static Map<?, ?> app() {
    String json = manifest(Path.of("templates")).orElseThrow();
    return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(json);
  }

  @Test
  @DisplayName("has the guide's name, and begins and stays where the site is, wherever that is")
  void namesTheGuide() {
    assertEquals("Machine Learning Interview Questions", app().get("name"));
    assertEquals("ML Interview", app().get("short_name"));
    assertEquals("en", app().get("lang"));
    assertEquals("./", app().get("start_url"));
    assertEquals("./", app().get("scope"));
  }

  @Test
  @DisplayName("has the colour of the pages' paper, as the head of each page says it")
  void hasThePagesColour() throws IOException {
    String tokens = Files.readString(Path.of("static/css/tokens.css"), UTF_8);
    Matcher paper = Pattern.compile("--paper: light-dark\\((#\\w+), (#\\w+)\\)").matcher(tokens);
    assertTrue(paper.find());
    assertEquals(paper.group(1), app().get("background_color"));
    assertEquals(paper.group(1), app().get("theme_color"));
    String page = Files.readString(Path.of("templates/page.peb"), UTF_8);
    assertTrue(
        page.contains("content=\"" + paper.group(1) + "\" media=\"(prefers-color-scheme: light)"));
    assertTrue(
        page.contains("content=\"" + paper.group(2) + "\" media=\"(prefers-color-scheme: dark)"));
  }

  @Test
  @DisplayName("has icons that are there, one of which may be cut to any shape")
  void hasIcons() {
    List<?> icons = (List<?>) app().get("icons");
    for (Object icon : icons) {
      String place = ((Map<?, ?>) icon).get("src").toString();
      assertTrue(Files.exists(Path.of(place.replace("assets/0123abcd/", "static/"))), place);
    }
    assertTrue(
        icons.stream().anyMatch(icon -> "maskable".equals(((Map<?, ?>) icon).get("purpose"))));
  }

  @Test
  @DisplayName("is the theme's to say: one that has no such template makes no app")
  void isTheThemes(@TempDir Path otherTheme) {
    assertEquals(Optional.empty(), manifest(otherTheme));
  }
}
