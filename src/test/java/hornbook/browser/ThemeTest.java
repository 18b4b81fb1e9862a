package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import hornbook.browser.OnlineSites.Online;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("The theme")
final class ThemeTest {
  /** The theme in the moment before the first picture is drawn, kept for the test to ask. */
  private static final String WATCH_FIRST_FRAME =
      "requestAnimationFrame(() => window.firstFrame = document.documentElement.dataset.theme)";

  private static final String BLOCK_STORAGE =
      "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no',"
          + " 'SecurityError'); } })";

  private Reader reader;

  @BeforeEach
  void sitDown(Browser browser) {
    reader = Reader.atDesk(browser);
  }

  @AfterEach
  void leave() {
    reader.close();
  }

  @Test
  @DisplayName("follows the system until the reader chooses, at once and while the page is open")
  void followsTheSystem(Online online) {
    Page page = reader.open(online.small(""));
    assertTrue(brightness(page) > 200);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertTrue(brightness(page) < 60);
  }

  @Test
  @DisplayName("that the reader chose stays over a reload, and is there before the first picture")
  void staysWithoutFlash(Online online) {
    reader.page().addInitScript(WATCH_FIRST_FRAME);
    Page page = reader.open(online.small(""));
    choose(page, "dark");
    assertTrue(brightness(page) < 60);
    page.reload();
    assertEquals("dark", page.evaluate("window.firstFrame"));
    assertTrue(brightness(page) < 60);
    page.navigate(online.small("basics/mean.html"));
    assertEquals("dark", page.evaluate("window.firstFrame"));
    choose(page, "as the system");
    page.reload();
    assertTrue(brightness(page) > 200);
  }

  @Test
  @DisplayName("can be chosen where storage is blocked, for as long as the page is open")
  void withoutStorage(Online online) {
    reader.page().addInitScript(BLOCK_STORAGE);
    Page page = reader.open(online.small(""));
    choose(page, "dark");
    assertTrue(brightness(page) < 60);
    page.reload();
    assertTrue(brightness(page) > 200);
    assertEquals(List.of(), reader.complaints());
  }

  @Test
  @DisplayName("of one site is not that of another on the same host")
  void isTheSitesOwn(Online online) {
    Page page = reader.open(online.small(""));
    choose(page, "dark");
    assertEquals(List.of("/any/path/:theme"), page.evaluate("Object.keys(localStorage)"));
  }

  private static void choose(Page page, String theme) {
    Locator button = page.locator("theme-switch button");
    for (int i = 0; i < 3 && !button.getAttribute("title").endsWith(theme); i++) {
      button.click();
    }
    assertThat(button).hasAttribute("title", "Theme: " + theme);
  }

  /** Of the page's ground: 0 is black, 255 white. */
  private static double brightness(Page page) {
    Object mean =
        page.evaluate(
            """
            () => {
              const ground = [document.body, document.documentElement]
                .map((e) => getComputedStyle(e).backgroundColor)
                .find((color) => color !== "rgba(0, 0, 0, 0)");
              const [r, g, b] = ground.match(/[\\d.]+/g).map(Number);
              return (r + g + b) / 3;
            }\
            """);
    return ((Number) mean).doubleValue();
  }
}
