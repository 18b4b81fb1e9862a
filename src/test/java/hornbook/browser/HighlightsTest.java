package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import hornbook.browser.OnlineSites.Online;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
@DisplayName("The words that led to a page")
final class HighlightsTest {
  private static final String FOUND = "basics/variance.html?highlight=squared+distances#formula";

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

  /** The texts that are highlighted, each once. */
  private List<?> highlighted() {
    reader.page().waitForSelector(".clear-highlights");
    return (List<?>)
        reader
            .page()
            .evaluate(
                "[...new Set([...CSS.highlights.get('search-words')].map(String))].toSorted()");
  }

  @Test
  @DisplayName("are highlighted there, in all their forms, and the section is in sight")
  void areHighlighted(Online online) {
    Page page = reader.open(online.small(FOUND));
    assertEquals(
        List.of("Square", "Squares", "distance", "distances", "square", "squared", "squares"),
        highlighted());
    assertThat(page.locator("#formula")).isInViewport();
    double header = page.locator(".site-header").boundingBox().height;
    assertTrue(page.locator("#formula").boundingBox().y >= header - 1, "it lies under the header");
  }

  @Test
  @DisplayName("leave the page's elements, and so its formulas, as they are")
  void changeNothing(Online online) {
    String plain = article(reader.open(online.small("basics/variance.html")));
    reader.open(online.small("basics/variance.html?highlight=variance+x+mean"));
    assertTrue(highlighted().contains("x"), "a letter of a formula is a word too");
    assertEquals(plain, article(reader.page()));
  }

  private static String article(Page page) {
    return page.locator("#page-main > article").innerHTML();
  }

  @Test
  @DisplayName(
      "are cleared by a button that the Tab key finds first, without a step of the history")
  void areCleared(Online online) {
    Page page = reader.open(online.small(FOUND));
    highlighted();
    Object steps = page.evaluate("history.length");
    page.locator(".skip-link").focus();
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    assertThat(page.locator(".clear-highlights button")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator(".clear-highlights")).hasCount(0);
    assertEquals(false, page.evaluate("CSS.highlights.has('search-words')"));
    assertThat(page.locator("#page-main")).isFocused();
    assertThat(page).hasURL(online.small("basics/variance.html#page-main"));
    assertEquals(
        ((Number) steps).intValue() + 1, page.evaluate("history.length"), "the skip link's");
  }

  @Test
  @DisplayName("stand in the address of the page, not in that which search engines are told")
  void canonicalStays(Online online) {
    Page page = reader.open(online.small(FOUND));
    assertThat(page.locator("link[rel=canonical]"))
        .hasAttribute("href", "https://example.org/any/path/basics/variance.html");
  }

  @Test
  @DisplayName("are not printed")
  void areNotPrinted(Online online) {
    Page page = reader.open(online.small(FOUND));
    assertThat(page.locator(".clear-highlights")).isVisible();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".clear-highlights")).isHidden();
  }

  @ParameterizedTest(name = "do no harm when they are {0}")
  @ValueSource(
      strings = {
        "",
        "qqqqzzzz",
        "%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
        "%ED%A0%80%00",
        "%E2%80%AE(",
        "__proto__"
      })
  void hostile(String words, Online online) {
    Page page = reader.open(online.small("basics/variance.html?highlight=" + words));
    page.waitForTimeout(200);
    assertEquals(0, page.locator("main img[src=x]").count());
    assertThat(page.locator("h1")).hasText("What is the variance?");
  }
}
