package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import hornbook.browser.OnlineSites.Studied;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@InBrowser
@DisplayName("A mock interview")
final class InterviewReportTest {
  private Interviewing here;
  private Page page;

  @BeforeEach
  void sitDown(Browser browser, Studied studied) {
    here = Interviewing.in(browser, studied);
    page = here.page();
  }

  @AfterEach
  void leave() {
    assertEquals(List.of(), here.reader().complaints());
    here.close();
  }

  @Test
  @DisplayName("sums up, and what was weak or skipped is due in the reviews")
  void sumsUp(Studied studied) {
    here.begin(30);
    assertThat(here.part("place")).hasText("Question 1 of 3");
    String weak = here.title().textContent();
    page.getByLabel("Your notes").fill("forgot the noise\nsaid it twice");
    here.waitFor(65);
    here.score("Weak");
    here.shown();
    String skipped = here.title().textContent();
    here.waitFor(10);
    here.button("Skip this question").click();
    here.shown();
    here.score("Strong");
    assertThat(page.locator("#interview-report")).isFocused();
    assertThat(here.rows()).hasCount(3);
    assertThat(here.rows().nth(0)).containsText(weak);
    assertThat(here.rows().nth(0)).containsText("weak 1:05");
    assertThat(here.rows().nth(0).locator(".notes")).hasText("forgot the noise\nsaid it twice");
    assertThat(here.rows().nth(1)).containsText("skipped 0:10");
    assertThat(here.part("total"))
        .hasText("25 November 2026, 30 minutes: 1 strong, 1 weak, 1 skipped");
    assertThat(page.locator("[data-result] .parts li").first())
        .hasText(Pattern.compile(".+: .*1 weak"));
    List<?> misses = here.promptsOf(weak, skipped);
    assertEquals(4, misses.size());
    assertEquals(misses, here.called());
    assertThat(here.part("cards")).hasText("4");
    here.part("misses").getByText("your reviews").click();
    assertThat(page).hasURL(studied.page("study.html"));
    assertThat(page.locator("[data-today]")).hasText(Pattern.compile("^4 to review"));
  }

  @Test
  @DisplayName("leads from its summary to the page of a question")
  void leadsBack() {
    here.beginWith("core");
    here.score("Weak");
    here.rows().locator("a").click();
    assertThat(page.locator("h1")).hasText("What is the mean?");
  }

  @Test
  @DisplayName("stands below later ones with day and result, to be copied and saved")
  void past() throws IOException {
    here.begin(15);
    String first = here.title().textContent();
    page.getByLabel("Your notes").fill("a note");
    here.waitFor(61);
    here.score("Weak");
    here.shown();
    here.score("Strong");
    assertThat(here.rows()).hasCount(2);
    here.open();
    Locator past = page.locator("[data-list] details");
    assertThat(past.locator("summary")).hasText("25 November 2026, 15 minutes: 1 strong, 1 weak");
    past.locator("summary").click();
    past.getByText("Copy as text").click();
    assertThat(past.getByText("Copied")).isVisible();
    String copied = page.evaluate("navigator.clipboard.readText()").toString();
    assertTrue(copied.startsWith("25 November 2026, 15 minutes: 1 strong, 1 weak\n"), copied);
    assertTrue(copied.contains("\n\n" + first + "\nweak, 1:01\na note\n\n"), copied);
    String saved =
        Files.readString(
            page.waitForDownload(() -> past.getByText("Download as text").click()).path());
    assertEquals(copied, saved);
  }

  @Test
  @DisplayName("is reached from the home page and from the foot of every page")
  void isLinked(Studied studied) {
    here.reader().open(studied.page(""));
    page.locator(".onward a", new Page.LocatorOptions().setHasText("Mock interview")).click();
    assertThat(page.locator("h1")).hasText("Mock interview");
    here.reader().open(studied.page("averages/mean.html"));
    assertThat(page.locator(".site-footer a[href='../interview.html']")).isVisible();
  }

  @ParameterizedTest(name = "has nothing that axe objects to, and nothing too wide, {0}")
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void isAccessible(ColorScheme theme, Browser browser, Studied studied) throws IOException {
    List<String> objections = new ArrayList<>();
    // A window of its own, as axe makes the browser complain.
    try (Interviewing looking = Interviewing.in(browser, studied)) {
      Page seen = looking.page();
      seen.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
      looking.open();
      objections.addAll(look(seen, "set-up"));
      looking.beginWith("core");
      objections.addAll(look(seen, "question"));
      looking.button("Show a strong answer").click();
      looking.button("Ask me the next question on it").click();
      looking.button("Show the answer").click();
      seen.getByLabel("Your notes").fill("unbreakable".repeat(30));
      looking.button("Pause").click();
      objections.addAll(look(seen, "answer, paused"));
      looking.button("End").click();
      objections.addAll(look(seen, "dialog"));
      looking.button("End it").click();
      seen.locator("[data-list] summary").click();
      objections.addAll(look(seen, "report"));
    }
    assertEquals(List.of(), objections);
  }

  private List<String> look(Page seen, String state) throws IOException {
    seen.clock().resume(); // axe waits now and then
    List<String> objections = new ArrayList<>(Axe.objections(seen));
    for (int width : new int[] {320, 390}) {
      seen.setViewportSize(width, 640);
      if (!seen.evaluate("document.documentElement.scrollWidth").equals(width)) {
        objections.add(state + " is too wide at " + width);
      }
    }
    seen.setViewportSize(1280, 800);
    return objections;
  }
}
