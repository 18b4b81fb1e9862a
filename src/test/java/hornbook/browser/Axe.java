package hornbook.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Asks axe-core what on a page keeps readers out. */
final class Axe {
  private static final String SCRIPT = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  private Axe() {}

  /** What axe objects to in the page as it stands, each with its address; best is nothing. */
  static List<String> objections(Page page) throws IOException {
    return objections(page, Map.of());
  }

  /** The same in light, and in the dark, where nothing but the colours is another. */
  static List<String> objectionsInBothThemes(Page page) throws IOException {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    List<String> objections = new ArrayList<>(objections(page));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    objections.addAll(objections(page, Map.of("runOnly", List.of("color-contrast"))));
    return objections;
  }

  private static List<String> objections(Page page, Map<String, ?> options) throws IOException {
    page.evaluate(script());
    Object found =
        page.evaluate(
            """
            async (options) => {
              const result = await axe.run(document, { resultTypes: ["violations"], ...options });
              return result.violations.flatMap(({ id, nodes }) =>
                nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 200)}`));
            }\
            """,
            options);
    return ((List<?>) found).stream().map(objection -> page.url() + ": " + objection).toList();
  }

  private static String script() throws IOException {
    try (InputStream in = Axe.class.getResourceAsStream(SCRIPT)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
