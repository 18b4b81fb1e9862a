package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import hornbook.browser.OnlineSites.Online;
import hornbook.browser.OnlineSites.Studied;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("What lies behind a dialog")
final class BehindModalsTest {
  private static final String PAGE = "basics/mean.html";
  private static final String CONTROLS =
      "a[href], button, input, select, textarea, summary, [tabindex='0']";

  private Reader reader;
  private Searching search;

  @BeforeEach
  void sitDown(Browser browser) {
    reader = Reader.atDesk(browser);
    search = new Searching(reader.page());
  }

  @AfterEach
  void leave() {
    assertEquals(List.of(), reader.complaints());
    reader.close();
  }

  /** Fails unless all controls are marked as out of reach but those within, which are not. */
  private void assertOnlyReachable(String within) {
    Locator all = reader.page().locator(CONTROLS);
    Object wrong =
        all.evaluateAll(
            """
            (all, within) => all
              .filter((one) => Boolean(one.closest("[inert]")) === Boolean(one.closest(within)))
              .map((one) => one.outerHTML.slice(0, 200))\
            """,
            within);
    assertEquals(List.of(), wrong);
  }

  @Test
  @DisplayName("is marked as out of reach, until the dialog closes, whatever closes it")
  void isOutOfReach(Online online) {
    Page page = reader.open(online.small(PAGE));
    Locator before = page.locator(".breadcrumbs a").first();
    Map<String, Consumer<Page>> ways =
        Map.of(
            "its button", here -> here.locator(".search-close").click(),
            "Escape", here -> here.keyboard().press("Escape"),
            "the backdrop", here -> here.mouse().click(5, 400),
            "the browser",
                here -> here.evaluate("document.querySelector('dialog').requestClose()"));
    ways.forEach(
        (name, way) -> {
          before.focus();
          search.open();
          assertOnlyReachable(".search-dialog");
          way.accept(page);
          assertEquals(0, page.locator("[inert]").count(), name);
          assertThat(before).isFocused();
        });
  }

  @Test
  @DisplayName("stands still, wherever the reader scrolls, and scrolls again afterwards")
  void standsStill(Online online) {
    Page page = reader.open(online.small(PAGE));
    search.open();
    page.mouse().move(100, 600);
    page.mouse().wheel(0, 300);
    page.mouse().move(600, 100);
    page.mouse().wheel(0, 300);
    page.waitForTimeout(300);
    assertEquals(0, page.evaluate("scrollY"));
    page.keyboard().press("Escape");
    page.mouse().wheel(0, 300);
    page.waitForFunction("scrollY > 0");
  }

  @Test
  @DisplayName("is in reach again on the page that a reader comes back to from a result")
  void backFromResult(Online online) {
    Page page = reader.open(online.small(PAGE));
    search.ask("variance");
    search.titles().first().click();
    page.waitForURL("**/basics/variance.html?highlight=variance");
    assertEquals(0, page.locator("[inert]").count());
    page.goBack();
    assertThat(search.dialog()).isHidden();
    assertEquals(0, page.locator("[inert]").count());
  }

  @Test
  @DisplayName("may be another dialog, which is as it was when the upper one has closed")
  void dialogOverDialog(Studied studied) {
    Page page = Studying.open(reader, studied).page();
    new Studying(page).begin();
    page.keyboard().press("?");
    assertOnlyReachable("[data-keys]");
    page.keyboard().press("Control+k");
    assertThat(search.field()).isFocused();
    assertOnlyReachable(".search-dialog");
    page.keyboard().press("Escape");
    assertThat(search.dialog()).isHidden();
    assertOnlyReachable("[data-keys]");
    page.keyboard().press("Escape");
    assertEquals(0, page.locator("[inert]").count());
    assertThat(new Studying(page).prompt()).isFocused();
  }
}
