package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import hornbook.browser.OnlineSites.Studied;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
@DisplayName("Where a reader stands")
final class ProgressMarksTest {
  private static final String QUESTION = "averages/mean.html";
  private static final String KEY = "/any/path/:study";
  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
  private static final String BLOCK_STORAGE =
      "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no',"
          + " 'SecurityError'); } })";

  private Reader reader;
  private Page page;

  @BeforeEach
  void sitDown(Browser browser) {
    reader = Reader.atDesk(browser);
    page = reader.page();
    // A minute before, so that a slow machine is not past the time at which to pause.
    page.clock().install(new Clock.InstallOptions().setTime(Date.from(NOW.minusSeconds(60))));
    page.clock().pauseAt(Date.from(NOW.plusSeconds(1)));
  }

  @AfterEach
  void leave() {
    assertEquals(List.of(), reader.complaints());
    reader.close();
  }

  private void study(Studied studied) {
    reader.open(studied.page("models/trees.html"));
    StudiedBefore.remember(page);
  }

  private Locator marks(String list) {
    Locator marks = page.locator(list + " .progress-mark");
    assertThat(marks.first()).hasText(Pattern.compile("."));
    return marks;
  }

  private void waitFor(int seconds) {
    page.clock().runFor(1000L * seconds);
  }

  private Object stored(String path) {
    return page.evaluate(
        "([key, path]) => path.split('.')"
            + ".reduce((o, p) => o?.[p], JSON.parse(localStorage.getItem(key)))",
        List.of(KEY, path));
  }

  @Test
  @DisplayName("is noted when a question was open for a while, and marked at once")
  void readForAWhile(Studied studied) {
    page.setViewportSize(1280, 300);
    reader.open(studied.page(QUESTION));
    waitFor(10);
    assertEquals(null, page.evaluate("k => localStorage.getItem(k)", KEY));
    waitFor(6);
    assertThat(page.locator(".site-tree [aria-current] .progress-mark")).hasText("Read");
    assertEquals(
        page.locator("[data-question]").getAttribute("data-content"),
        stored("questions.averages/mean.content"));
    assertEquals("averages/mean", stored("last"));
  }

  @Test
  @DisplayName("is noted when its end was reached")
  void readToTheEnd(Studied studied) {
    page.setViewportSize(1280, 300);
    reader.open(studied.page(QUESTION));
    page.locator(".role-check").scrollIntoViewIfNeeded();
    assertThat(page.locator(".site-tree [aria-current] .progress-mark")).hasText("Read");
    assertEquals("averages/mean", stored("last"));
  }

  @Test
  @DisplayName("shows beside each question: on the home page, in its part, and in the tree")
  void marks(Studied studied) {
    study(studied);
    reader.open(studied.page(""));
    assertThat(marks(".home-part"))
        .hasText(
            new String[] {"Read. Changed since you studied it", "Learning", "Known", "Not read"});
    reader.open(studied.page("models/trees.html"));
    assertThat(marks(".site-tree")).hasText(new String[] {"Known", "Not read"});
    reader.open(studied.page("models/"));
    assertThat(marks(".question-list")).hasText(new String[] {"Known", "Not read"});
    assertThat(page.locator(".question-list .progress-mark span").first()).isVisible();
  }

  @Test
  @DisplayName("differs in shape, not in color alone")
  void shapes(Studied studied) {
    study(studied);
    reader.open(studied.page(""));
    marks(".home-part");
    Object shapes =
        page.evaluate(
            """
            () => new Set(["unseen", "seen", "learning", "known"].map((standing) =>
              getComputedStyle(document.querySelector(`.level-key [data-standing=${standing}]`))
                .getPropertyValue("--share"))).size\
            """);
    assertEquals(4, shapes);
    assertThat(page.locator(".level-key .progress-mark"))
        .hasText(new String[] {"Not read", "Read", "Learning", "Known"});
  }

  @Test
  @DisplayName("leads back from the home page to the question that was read last")
  void goesOn(Studied studied) {
    study(studied);
    reader.open(studied.page(""));
    Locator link = page.locator(".go-on a");
    assertThat(page.locator(".go-on")).hasText(Pattern.compile("^Continue where you stopped: .+"));
    link.click();
    assertThat(page).hasURL(studied.page("averages/variance.html"));
  }

  @Test
  @DisplayName("says what changed since it was studied, until the reader knows the new text")
  void changed(Studied studied) {
    study(studied);
    reader.open(studied.page("averages/mean.html"));
    Locator note = page.locator(".changed-note");
    assertThat(note).containsText("Changed since you studied this on 20 November 2026");
    waitFor(20);
    page.locator(".role-check").scrollIntoViewIfNeeded();
    page.reload();
    assertThat(note).isVisible();
    assertEquals("00000000", stored("questions.averages/mean.content"));

    reader.tabTo(".changed-note button");
    page.keyboard().press("Enter");
    assertThat(note).hasCount(0);
    assertThat(page.locator("#page-main")).isFocused();
    assertThat(page.locator(".site-tree [aria-current] .progress-mark")).hasText("Read");
    page.reload();
    marks(".site-tree");
    assertThat(note).hasCount(0);
  }

  @Test
  @DisplayName("costs readers without progress one small file")
  void costsNothing(Studied studied) {
    List<String> asked = new ArrayList<>();
    page.onRequest(request -> asked.add(request.url().replaceFirst(".*/", "")));
    reader.open(studied.page(""));
    reader.open(studied.page(QUESTION));
    waitFor(5);
    assertEquals(true, asked.contains("reading-place.js"));
    assertEquals(false, asked.contains("progress-marks.js"));
    assertEquals(false, asked.contains("progress-marks.css"));
    assertEquals(false, asked.contains("deck.json"));
  }

  @Test
  @DisplayName("is nobody’s business where storage is blocked")
  void blocked(Studied studied) {
    page.addInitScript(BLOCK_STORAGE);
    reader.open(studied.page(QUESTION));
    waitFor(30);
    page.locator(".role-check").scrollIntoViewIfNeeded();
    assertThat(page.locator(".progress-mark")).hasCount(0);
  }

  @ParameterizedTest(name = "harms no page where {0} is stored")
  @ValueSource(
      strings = {"nonsense", "{\"schema\": 99}", "{\"schema\":2,\"cards\":{\"__proto__\":1}}"})
  void damaged(String text, Studied studied) {
    reader.open(studied.page("models/trees.html"));
    page.evaluate("([k, v]) => localStorage.setItem(k, v)", List.of(KEY, text));
    reader.open(studied.page(""));
    marks(".home-part");
    assertThat(page.locator(".home-part .progress-mark").first()).hasText("Not read");
    assertThat(page.locator(".go-on")).hasCount(0);
  }

  @Test
  @DisplayName("has nothing that axe objects to, in light and in the dark")
  void isAccessible(Browser browser, Studied studied) throws IOException {
    List<String> objections = new ArrayList<>();
    // A window of its own, as axe makes the browser complain.
    try (Reader looking = Reader.atDesk(browser)) {
      Page seen = looking.open(studied.page("models/trees.html"));
      seen.evaluate(StudiedBefore.STUDY);
      for (String path : List.of("", "averages/", "averages/mean.html")) {
        looking.open(studied.page(path));
        assertThat(seen.locator(".progress-mark").first()).hasText(Pattern.compile("."));
        objections.addAll(Axe.objectionsInBothThemes(seen));
      }
    }
    assertEquals(List.of(), objections);
  }

  @Test
  @DisplayName("has room on a phone")
  void onPhone(Studied studied) {
    study(studied);
    for (int width : new int[] {320, 390}) {
      page.setViewportSize(width, 640);
      for (String path : List.of("", "averages/", "averages/mean.html")) {
        reader.open(studied.page(path));
        assertThat(page.locator(".progress-mark").last()).hasText(Pattern.compile("."));
        assertEquals(width, page.evaluate("document.documentElement.scrollWidth"), path);
      }
    }
  }
}
