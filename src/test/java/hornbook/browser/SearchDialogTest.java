package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import hornbook.browser.OnlineSites.Online;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
@DisplayName("The search")
final class SearchDialogTest {
  private static final String PAGE = "basics/mean.html";

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

  @ParameterizedTest(name = "opens at {0}, and Escape closes it at once, even with words in it")
  @ValueSource(strings = {"/", "Control+k", "Meta+K"})
  void opensByKey(String key, Online online) {
    Page page = reader.open(online.small(PAGE));
    Locator before = page.locator(".breadcrumbs a").first();
    before.focus();
    page.keyboard().press(key);
    assertThat(search.dialog()).isVisible();
    assertThat(search.field()).isFocused();
    page.keyboard().type("mean");
    page.keyboard().press("Escape");
    assertThat(search.dialog()).isHidden();
    assertThat(before).isFocused();
  }

  @Test
  @DisplayName("opens by the header's button, and gives the focus back to it")
  void opensByButton(Online online) {
    Page page = reader.open(online.small(PAGE));
    reader.tabTo(".search-button");
    page.keyboard().press("Enter");
    assertThat(search.field()).isFocused();
    page.locator(".search-close").click();
    assertThat(search.dialog()).isHidden();
    assertThat(page.locator(".search-button")).isFocused();
    page.locator(".search-button").click();
    page.mouse().click(5, 400);
    assertThat(search.dialog()).isHidden();
  }

  @Test
  @DisplayName("leaves a slash to the reader who writes one")
  void slashIsText(Online online) {
    Page page = reader.open(online.small(PAGE));
    page.keyboard().press("/");
    page.keyboard().type("mean/variance");
    assertThat(search.field()).hasValue("mean/variance");
  }

  @Test
  @DisplayName("leaves the slash alone on a device where that is switched off, but not Ctrl-K")
  void slashIsOff(Online online) {
    Page page = reader.open(online.small(PAGE));
    search.open();
    Locator box = page.locator(".slash-switch input");
    assertThat(box).isChecked();
    box.focus();
    page.keyboard().press("Space");
    page.keyboard().press("Escape");
    assertThat(page.locator(".search-button kbd")).isHidden();
    for (String path : List.of(PAGE, "search.html")) {
      reader.open(online.small(path));
      page.keyboard().press("/");
      assertThat(search.field()).not().isFocused();
      page.keyboard().press("Control+k");
      assertThat(search.field()).isFocused();
    }
    reader.open(online.small(PAGE));
    assertThat(page.locator(".search-button"))
        .hasAttribute("aria-keyshortcuts", "Control+K Meta+K");
    page.keyboard().press("Control+k");
    box.check();
    page.keyboard().press("Escape");
    search.open();
  }

  @Test
  @DisplayName("costs a page nothing before it opens")
  void isLoadedLate(Online online) {
    List<String> asked = new ArrayList<>();
    reader.page().onRequest(request -> asked.add(request.url()));
    Page page = reader.open(online.small(PAGE));
    page.waitForTimeout(300);
    Pattern late = Pattern.compile("/any/path/search/|search-panel|js/search/");
    assertEquals(List.of(), asked.stream().filter(late.asPredicate()).toList());
    search.ask("mean");
    assertTrue(asked.stream().anyMatch(url -> url.contains("/any/path/search/search.js")));
  }

  @Test
  @DisplayName(
      "shows questions while the reader types, with sections to go to, and marks the words")
  void showsResults(Online online) {
    reader.open(online.small("index.html"));
    search.open();
    search.type("var");
    assertThat(search.titles().first()).hasText("What is the variance?");
    assertThat(search.titles().first().locator("mark")).hasText("variance");
    search.type("iance squares");
    Locator first = search.results().first();
    assertThat(first.locator("mark", new Locator.LocatorOptions().setHasText("Squares")).first())
        .isVisible();
    Locator section = first.locator(".search-more a").first();
    String address = section.getAttribute("href");
    assertTrue(
        address.startsWith(online.small("basics/variance.html?highlight=variance+squares#")),
        address);
  }

  @Test
  @DisplayName("is gone through by arrow keys, which move the focus from link to link")
  void arrows(Online online) {
    Page page = reader.open(online.small(PAGE));
    search.ask("mean");
    Locator links = page.locator(".search-results a");
    page.keyboard().press("ArrowDown");
    assertThat(links.nth(0)).isFocused();
    page.keyboard().press("ArrowDown");
    assertThat(links.nth(1)).isFocused();
    page.keyboard().press("End");
    assertThat(links.last()).isFocused();
    assertThat(links.last()).isInViewport();
    page.keyboard().press("Home");
    page.keyboard().press("ArrowUp");
    assertThat(search.field()).isFocused();
    page.keyboard().press("ArrowDown");
    page.keyboard().type("s of");
    assertThat(search.field()).hasValue("means of");
    assertThat(search.field()).isFocused();
  }

  @Test
  @DisplayName("opens the first result at Enter, even when that comes before the answer")
  void enter(Online online) {
    Page page = reader.open(online.small(PAGE));
    search.open();
    page.keyboard().type("regression");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*/models/regression\\.html\\?highlight=regression"));
  }

  @Test
  @DisplayName("does so too when Enter comes before the scripts that search")
  void enterBeforeScripts(Online online) {
    Page page = reader.page();
    List<Route> held = new ArrayList<>();
    page.route("**/js/parts/search-panel.js", held::add);
    reader.open(online.small(PAGE));
    search.open();
    page.keyboard().type("regression");
    page.keyboard().press("Enter");
    page.waitForCondition(() -> !held.isEmpty());
    held.get(0).resume();
    assertThat(page).hasURL(Pattern.compile(".*/models/regression\\.html\\?highlight=regression"));
  }

  @Test
  @DisplayName("stays open while a result opens in a new tab")
  void newTab(Online online) {
    Page page = reader.open(online.small(PAGE));
    search.ask("variance");
    Page tab =
        reader
            .context()
            .waitForPage(
                () -> {
                  page.keyboard().down("Control");
                  search.titles().first().click();
                  page.keyboard().up("Control");
                });
    assertThat(tab).hasURL(Pattern.compile(".*/basics/variance\\.html\\?highlight=variance"));
    assertThat(search.dialog()).isVisible();
    assertThat(page).hasURL(online.small(PAGE));
  }

  @Test
  @DisplayName("is narrowed to parts and levels, whose pills say how many pages they hold")
  void filters(Online online) {
    Page page = reader.open(online.small(PAGE));
    search.ask("mean");
    Locator hard = page.getByLabel(Pattern.compile("^Hard"));
    assertThat(page.locator(".search-filters label", hasText("Hard")))
        .hasText(Pattern.compile("Hard\\s*1"));
    hard.focus();
    page.keyboard().press("Space");
    assertThat(search.results()).hasCount(1);
    assertThat(search.titles()).hasText("How does linear regression find its line?");
    assertThat(hard).isFocused();
    page.keyboard().press("Space");
    assertThat(search.results().nth(2)).isVisible();
  }

  @Test
  @DisplayName("is as large with no results as with many: nothing moves while the reader types")
  void keepsItsSize(Online online) {
    Page page = reader.open(online.real("index.html"));
    search.ask("m");
    assertThat(search.results().nth(5)).isAttached();
    BoundingBox many = search.dialog().boundingBox();
    double keys = page.locator(".search-keys").boundingBox().y;
    for (String query : List.of("forget gate lstm", "qqqqzzzz")) {
      search.field().fill(query);
      search.settle();
      assertEquals(many.height, search.dialog().boundingBox().height, query);
      assertEquals(keys, page.locator(".search-keys").boundingBox().y, query);
    }
  }

  @Test
  @DisplayName("tells a screen reader the count, and that only when the typing has paused")
  void liveRegion(Online online) {
    Page page = reader.open(online.small(PAGE));
    search.open();
    Locator status = search.dialog().locator("[role=status]");
    assertThat(status).isAttached();
    page.evaluate(
        """
        () => {
          window.said = [];
          const status = document.querySelector(".search-dialog [role=status]");
          new MutationObserver(() => status.textContent && said.push(status.textContent))
            .observe(status, { childList: true });
        }\
        """);
    search.type("regression");
    assertThat(search.results().first()).isVisible();
    assertThat(status).not().isEmpty();
    page.waitForTimeout(300);
    List<?> said = (List<?>) page.evaluate("said");
    assertEquals(1, said.size(), "it says " + said);
    assertTrue(said.get(0).toString().matches("\\d+ results?"), "it says " + said);
  }

  @Test
  @DisplayName("mends a slip of the pen, and searches for the word as typed if that was none")
  void correction(Online online) {
    Page page = reader.open(online.small(PAGE));
    search.ask("varaince");
    Locator notice = page.locator(".search-notice");
    assertThat(notice).containsText("Showing results for variance");
    assertThat(search.titles().first()).hasText("What is the variance?");
    assertThat(search.dialog().locator("[role=status]"))
        .hasText(Pattern.compile("\\d+ results? for variance"));
    notice.locator("button").click();
    assertThat(page.locator(".search-message")).containsText("Nothing found for “varaince”");
    assertThat(search.field()).isFocused();
  }

  @Test
  @DisplayName("that finds nothing leads to what is near, and to the lists of everything")
  void nothingFound(Online online) {
    Page page = reader.open(online.small(PAGE));
    search.open();
    search.type("qqqqzzzz");
    assertThat(page.locator(".search-message")).containsText("Nothing found for “qqqqzzzz”");
    assertThat(search.results()).hasCount(0);
    Locator lists = search.dialog().locator(".search-browse a");
    assertThat(lists).hasText(new String[] {"All questions A–Z", "Glossary"});
    lists.first().click();
    assertThat(page).hasURL(online.small("questions.html"));
  }

  @Test
  @DisplayName("fills the screen of a phone, where Enter shows the results and a tap opens one")
  void onPhone(Browser browser, Online online) {
    try (Reader phone = Reader.onPhone(browser)) {
      Page page = phone.open(online.small(PAGE));
      Searching here = new Searching(page);
      page.locator(".search-button").tap();
      here.type("variance");
      assertThat(here.results().first()).isVisible();
      BoundingBox box = here.dialog().boundingBox();
      assertEquals(List.of(0.0, 0.0, 390.0, 800.0), List.of(box.x, box.y, box.width, box.height));
      here.titles().first().tap();
      assertThat(page).hasURL(Pattern.compile(".*/basics/variance\\.html\\?highlight=variance"));
      assertEquals(List.of(), phone.complaints());
    }
  }

  @Test
  @DisplayName("is a link without scripts")
  void withoutScripts(Browser browser, Online online) {
    try (Reader plain = Reader.withoutScripts(browser)) {
      Page page = plain.open(online.small(PAGE));
      page.locator(".search-button").click();
      assertThat(page).hasURL(online.small("search.html"));
    }
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
