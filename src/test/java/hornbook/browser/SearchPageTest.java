package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import hornbook.browser.OnlineSites.Online;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("The page of the search")
final class SearchPageTest {
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

  @Test
  @DisplayName("moves nothing that is read when the results come")
  void keepsStill(Browser browser, Online online) {
    try (Reader reader = Reader.atDesk(browser)) {
      reader.notesShifts();
      Page page = reader.open(online.real("search.html?q=bias"));
      new Searching(page).settle();
      assertTrue(reader.shift() < 0.1, () -> "moves by " + reader.shift());
    }
  }

  @Test
  @DisplayName("answers the question in its address, filters included")
  void answersItsAddress(Online online) {
    Page page = reader.open(online.small("search.html?q=mean&level=Hard"));
    assertThat(search.field()).hasValue("mean");
    assertThat(search.titles()).hasText("How does linear regression find its line?");
    assertThat(page.getByLabel(Pattern.compile("^Hard"))).isChecked();
    assertThat(page).hasTitle("mean · Search · A Small Guide");
    page.getByLabel(Pattern.compile("^Hard")).uncheck();
    assertThat(search.results().nth(2)).isVisible();
    assertThat(page).hasURL(online.small("search.html?q=mean"));
  }

  @Test
  @DisplayName("has its filters in the order of the guide, whichever are set")
  void filtersInOrder(Online online) {
    Page page = reader.open(online.small("search.html?q=mean"));
    search.settle();
    Locator pills = page.locator(".search-filters label:not([hidden]) bdi");
    List<String> names = pills.allTextContents();
    reader.open(online.small("search.html?q=mean&level=Hard"));
    assertThat(pills.getByText("Hard")).isVisible();
    search.settle();
    List<String> levels = names.subList(names.indexOf("Core"), names.size());
    assertTrue(levels.indexOf("Hard") > 0, () -> names + " do not put it to the test");
    List<String> now = pills.allTextContents();
    assertEquals(levels, now.subList(now.size() - levels.size(), now.size()));
  }

  @Test
  @DisplayName("writes what is typed into its address, which takes no step of the history")
  void addressFollows(Online online) {
    Page page = reader.open(online.small("search.html"));
    reader.tabTo(".skip-link");
    page.keyboard().press("/");
    assertThat(search.field()).isFocused();
    Object steps = page.evaluate("history.length");
    search.type("least squares");
    assertThat(page).hasURL(online.small("search.html?q=least+squares"));
    assertThat(page).hasTitle("least squares · Search · A Small Guide");
    assertEquals(steps, page.evaluate("history.length"));
    search.field().fill("");
    assertThat(page).hasURL(online.small("search.html"));
    assertThat(page).hasTitle("Search · A Small Guide");
  }

  @Test
  @DisplayName("is as it was when the reader comes back from a result, and forward again")
  void backAndForward(Online online) {
    Page page = reader.open(online.small("search.html"));
    page.keyboard().press("/");
    search.type("variance");
    search.settle();
    page.keyboard().press("Enter");
    assertThat(search.titles().first()).isFocused();
    page.keyboard().press("Enter");
    page.waitForURL("**/basics/variance.html?highlight=variance");
    page.goBack();
    assertThat(page).hasURL(online.small("search.html?q=variance"));
    assertThat(search.field()).hasValue("variance");
    assertThat(search.titles().first()).hasText("What is the variance?");
    page.goForward();
    assertThat(page.locator(".clear-highlights")).isVisible();
  }

  @Test
  @DisplayName("has the keys of the dialog, but needs none")
  void keys(Online online) {
    Page page = reader.open(online.small("search.html?q=mean"));
    search.settle();
    assertEquals(0, search.dialog().count());
    search.titles().nth(1).focus();
    page.keyboard().press("/");
    assertThat(search.field()).isFocused();
    page.keyboard().press("ArrowDown");
    assertThat(search.titles().first()).isFocused();
    page.locator(".search-button").click();
    assertThat(search.field()).isFocused();
    assertThat(page).hasURL(online.small("search.html?q=mean"));
  }

  @Test
  @DisplayName("shows more results below those that are there")
  void more(Online online) {
    Page page = reader.open(online.real("search.html?q=model"));
    assertThat(search.results()).hasCount(20);
    String first = search.titles().first().textContent();
    Locator more = page.locator(".search-message button");
    more.click();
    assertThat(search.results()).hasCount(40);
    assertThat(search.titles().nth(20)).isFocused();
    assertThat(search.titles().first()).hasText(first);
  }

  @Test
  @DisplayName("is where the dialog sends those who want all results")
  void all(Online online) {
    Page page = reader.open(online.real("index.html"));
    search.ask("model");
    Locator all = page.locator(".search-message a");
    assertTrue(all.textContent().matches("All \\d+ results"), all.textContent());
    all.click();
    assertThat(page).hasURL(online.real("search.html?q=model"));
    assertThat(search.results()).hasCount(20);
  }

  @Test
  @DisplayName("is no page that search engines shall know")
  void isNotIndexed(Online online) {
    Page page = reader.open(online.small("search.html?q=mean"));
    assertThat(page.locator("meta[name=robots]")).hasAttribute("content", "noindex");
    assertEquals(0, page.locator("link[rel=canonical]").count());
    assertTrue(!online.small().read("sitemap.xml").contains("search.html"));
  }

  @Test
  @DisplayName("leads to everything without scripts")
  void withoutScripts(Browser browser, Online online) {
    try (Reader plain = Reader.withoutScripts(browser)) {
      Page page = plain.open(online.small("search.html?q=mean"));
      assertThat(page.locator(".search-off")).isVisible();
      assertThat(page.locator("#page-search")).isHidden();
      page.locator("#page-main a", new Page.LocatorOptions().setHasText("Glossary")).click();
      assertThat(page).hasURL(online.small("glossary.html"));
    }
  }
}
