package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import hornbook.browser.OnlineSites.Studied;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("A review that does not go straight on")
final class StudyReviewDetoursTest {
  private static final int CARDS = 6;

  private Reader reader;

  @BeforeEach
  void sitDown(Browser browser) {
    reader = Reader.atDesk(browser);
  }

  @AfterEach
  void leave() {
    assertEquals(List.of(), reader.complaints());
    reader.close();
  }

  @Test
  @DisplayName("takes the last answer back, with a key, a button, and after its end")
  void undo(Studied studied) {
    Studying here = Studying.open(reader, studied);
    Page page = reader.page();
    here.begin();
    assertThat(here.named("Undo")).isDisabled();
    String first = here.prompt().textContent();
    here.answer(1);
    assertThat(here.place()).hasText("Card 2 of 7");
    page.keyboard().press("u");
    assertThat(here.place()).hasText("Card 1 of 6");
    assertThat(here.prompt()).hasText(first);
    assertThat(here.answer()).isHidden();
    assertTrue(here.stored().contains("\"cards\":{}"), here.stored());
    here.answer(2);
    assertThat(here.place()).hasText("Card 2 of 6");
    here.named("Undo").click();
    assertThat(here.prompt()).hasText(first);
    List<String> all = here.finish(2);
    here.named("Undo the last card").click();
    assertThat(here.prompt()).hasText(all.get(CARDS - 1));
    assertThat(here.place()).hasText("Card 6 of 6");
  }

  @Test
  @DisplayName(
      "shows nothing of a card while the next one is on its way, and tries again if it fails")
  void onTheWay(Browser browser, Studied studied) {
    try (Reader slow = Reader.atDesk(browser)) {
      Studying here = Studying.open(slow, studied);
      List<Route> held = new ArrayList<>();
      slow.page().route("**/study/**/*.json", held::add);
      here.start().click();
      assertThat(here.place()).hasText("Card 1 of 6");
      assertThat(here.prompt()).isEmpty();
      assertThat(here.named("Show answer")).isDisabled();
      slow.page().waitForCondition(() -> held.size() == 2);
      held.forEach(Route::abort);
      slow.page().unroute("**/study/**/*.json");
      assertThat(slow.page().locator("[data-failed]")).containsText("could not be loaded");
      assertThat(here.named("Try again")).isFocused();
      slow.page().keyboard().press("Enter");
      assertThat(here.prompt()).isFocused();
      assertThat(here.prompt()).not().isEmpty();
      slow.page().keyboard().press("Space");
      slow.page()
          .evaluate(
              """
              () => {
                window.seen = [];
                const look = () => seen.push(document.querySelector(".card-answer").checkVisibility());
                new MutationObserver(look).observe(document.querySelector(".card"),
                  { subtree: true, childList: true, attributes: true });
              }\
              """);
      slow.page().keyboard().press("2");
      assertThat(here.place()).hasText("Card 2 of 6");
      assertThat(here.prompt()).isFocused();
      assertEquals(List.of(), ((List<?>) slow.page().evaluate("seen.filter(Boolean)")));
    }
  }

  @Test
  @DisplayName("can be left by its button or the browser's, and goes on, even after a reload")
  void isLeft(Studied studied) {
    Studying here = Studying.open(reader, studied);
    Page page = reader.page();
    here.begin();
    here.answer(2);
    assertThat(here.place()).hasText("Card 2 of 6");
    String second = here.prompt().textContent();
    here.named("Leave").click();
    assertThat(here.start()).hasText("Go on");
    assertThat(page.locator("[data-note]")).hasText("1 card answered today.");
    here.begin();
    assertThat(here.prompt()).hasText(second);
    page.goBack();
    assertThat(here.start()).isVisible();
    here.begin();
    page.locator(".skip-link").focus();
    page.keyboard().press("Enter");
    assertThat(here.prompt()).hasText(second);
    page.goBack();
    assertThat(here.prompt()).hasText(second);
    page.reload();
    assertThat(here.prompt()).hasText(second);
    assertThat(here.place()).hasText("Card 1 of 5");
    here.named("Leave").click();
    assertThat(here.start()).isVisible();
    assertThat(page).hasURL(studied.page("study.html"));
  }

  @Test
  @DisplayName("explains its keys, and takes none while it does")
  void help(Studied studied) {
    Studying here = Studying.open(reader, studied);
    Page page = reader.page();
    here.begin();
    page.keyboard().press("?");
    Locator keys = page.locator("[data-keys]");
    assertThat(keys).isVisible();
    page.keyboard().press("u");
    page.keyboard().press("Escape");
    assertThat(keys).isHidden();
    assertThat(here.prompt()).isFocused();
    assertThat(here.answer()).isHidden();
    page.keyboard().press("Space");
    assertThat(here.answer()).isVisible();
  }
}
