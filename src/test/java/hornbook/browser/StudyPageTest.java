package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import hornbook.browser.OnlineSites.Studied;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("The page for studying")
final class StudyPageTest {

  @Test
  @DisplayName("is an open list of all prompts with folded answers where scripts do not run")
  void withoutScripts(Browser browser, Studied studied) {
    try (Reader plain = Reader.withoutScripts(browser)) {
      Page page = plain.open(studied.page("study.html"));
      assertThat(page.locator("noscript, .study-off")).not().hasCount(0);
      assertThat(page.locator("[data-start]")).isHidden();
      Locator averages = page.locator(".study-prompts > details").first();
      Locator prompt = averages.locator("section details").first();
      assertThat(prompt.locator("summary")).containsText("What is the mean of");
      assertThat(prompt.locator("div").first()).isHidden();
      prompt.locator("summary").click();
      assertThat(prompt.locator("div").first()).isVisible();
      averages.locator("h3 a").first().click();
      assertThat(page).hasURL(studied.page("averages/mean.html#mean-of-three"));
      assertEquals(List.of(), plain.complaints());
    }
  }

  @Test
  @DisplayName("is one step away from every page, and not for search engines")
  void isLinked(Browser browser, Studied studied) {
    try (Reader reader = Reader.atDesk(browser)) {
      Page page = reader.open(studied.page("averages/mean.html"));
      page.locator(".site-header").getByText("Study").click();
      assertThat(page).hasURL(studied.page("study.html"));
      assertThat(page.locator(".study-link")).hasAttribute("aria-current", "page");
      assertEquals(List.of(), reader.complaints());
    }
    String html = studied.site().read("study.html");
    assertTrue(html.contains("<meta name=\"robots\" content=\"noindex\">"));
    assertFalse(studied.site().read("sitemap.xml").contains("study.html"));
  }

  @Test
  @DisplayName("has room for its cards before they come, so that nothing moves under a thumb")
  void keepsStill(Browser browser, Studied studied) {
    try (Reader reader = Reader.onPhone(browser)) {
      reader.notesShifts();
      Studying.open(reader, studied);
      assertThat(reader.page().locator(".readiness .recall").first()).isVisible();
      assertTrue(reader.shift() < 0.1, () -> "moves by " + reader.shift());
    }
  }

  @Test
  @DisplayName("says so if its cards cannot be loaded, and tries again")
  void triesAgain(Browser browser, Studied studied) {
    try (Reader reader = Reader.atDesk(browser)) {
      Page page = reader.page();
      page.route("**/study/deck.json", route -> route.abort());
      Studying here = new Studying(reader.open(studied.page("study.html")));
      assertThat(page.getByText("The cards could not be loaded.")).isVisible();
      page.unroute("**/study/deck.json");
      here.named("Try again").click();
      assertThat(here.today()).hasText("0 to review 6 new 6 minutes");
    }
  }

  @Test
  @DisplayName("begins as soon as the cards are there, for a reader who was faster")
  void waitsForCards(Browser browser, Studied studied) {
    try (Reader reader = Reader.atDesk(browser)) {
      Page page = reader.page();
      List<Route> held = new ArrayList<>();
      page.route("**/study/deck.json", held::add);
      Studying here = new Studying(reader.open(studied.page("study.html")));
      page.waitForCondition(() -> !held.isEmpty());
      here.start().click();
      assertThat(page.getByText("Loading the cards")).isVisible();
      held.get(0).resume();
      assertThat(here.prompt()).isFocused();
      assertThat(here.prompt()).hasText(Pattern.compile("."));
    }
  }

  @Test
  @DisplayName("offers the page that was read last")
  void readOn(Browser browser, Studied studied) {
    try (Reader reader = Reader.atDesk(browser)) {
      Studying here = Studying.open(reader, studied);
      here.begin();
      here.answer(2);
      assertThat(here.place()).hasText("Card 2 of 6");
      reader
          .page()
          .evaluate(
              """
              () => {
                const key = "/any/path/:study";
                const stored = JSON.parse(localStorage.getItem(key));
                localStorage.setItem(key, JSON.stringify({ ...stored, last: "models/trees" }));
              }\
              """);
      reader.open(studied.page("study.html"));
      Locator link = reader.page().getByText("Read on: Trees");
      assertThat(link).isVisible();
      link.click();
      assertThat(reader.page()).hasURL(studied.page("models/trees.html"));
    }
  }

  @Test
  @DisplayName("prints as the list of its prompts")
  void prints(Browser browser, Studied studied) {
    try (Reader reader = Reader.atDesk(browser)) {
      Studying here = Studying.open(reader, studied);
      reader
          .page()
          .emulateMedia(
              new Page.EmulateMediaOptions()
                  .setMedia(com.microsoft.playwright.options.Media.PRINT));
      assertThat(here.start()).isHidden();
      assertThat(reader.page().locator(".study-prompts h3").first()).isVisible();
      assertThat(reader.page().getByText("What is a residual?")).isVisible();
    }
  }
}
