package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import hornbook.browser.OnlineSites.Online;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("A reader finds the way:")
final class NavigationTest {
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
  @DisplayName("the first Tab offers to skip to the text, and the next then stands in it")
  void skipLink(Online online) {
    Page page = reader.open(online.small("basics/mean.html"));
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip-link")).isFocused();
    assertThat(page.locator(".skip-link")).isInViewport();
    page.keyboard().press("Enter");
    assertThat(page.locator("#page-main")).isFocused();
    page.keyboard().press("Tab");
    assertTrue(
        (boolean) page.evaluate("document.activeElement.closest('#page-main') !== null"),
        "Tab left the text");
  }

  @Test
  @DisplayName("every stop of the Tab key can be seen")
  void focusIsVisible(Online online) {
    Page page = reader.open(online.small("basics/mean.html"));
    for (int i = 0; i < 40; i++) {
      page.keyboard().press("Tab");
      assertEquals(
          "",
          page.evaluate(
              """
              () => {
                const at = document.activeElement;
                if (at === document.body) return "";
                const look = getComputedStyle(at), box = at.getBoundingClientRect();
                const shown = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
                const ringed = look.outlineStyle !== "none" || look.boxShadow !== "none";
                return shown && ringed ? "" : at.outerHTML;
              }\
              """));
    }
  }

  @Test
  @DisplayName("a deep link leads to its section, clear of the header")
  void deepLink(Online online) {
    Page page = reader.open(online.small("basics/variance.html#formula"));
    assertThat(page.locator("#formula")).isInViewport();
    double header = page.locator(".site-header").boundingBox().height;
    assertTrue(page.locator("#formula").boundingBox().y >= header - 1, "it lies under the header");
  }

  @Test
  @DisplayName("the outline marks the section that is read")
  void outline(Online online) {
    Page page = reader.open(online.real("general/bias-variance.html"));
    assertThat(page.locator(".page-outline [aria-current=true]")).hasText("Say it in 30 seconds");
    page.locator(".page-outline a", new Page.LocatorOptions().setHasText("Formula")).click();
    assertThat(page.locator(".page-outline [aria-current=true]")).hasText("Formula");
    page.keyboard().press("End");
    assertThat(page.locator(".page-outline [aria-current=true]")).hasText("Mentioned in");
  }

  @Test
  @DisplayName("an address that is none, however deep, has the look of the site and leads home")
  void notFound(Online online) {
    Response response = reader.page().navigate(online.small("no/such/page/at-all.html"));
    Page page = reader.page();
    assertEquals(404, response.status());
    assertThat(page.locator("h1")).hasText("This page is not in the book");
    assertNotEquals(
        "none",
        page.locator(".site-header").evaluate("e => getComputedStyle(e).borderBottomStyle"));
    assertTrue(
        page.locator("h1")
            .evaluate("e => getComputedStyle(e).fontFamily")
            .toString()
            .contains("Newsreader"));
    page.locator("#page-main a").first().click();
    assertThat(page).hasURL(online.small(""));
    assertThat(page.locator("h1")).hasText("A Small Guide");
  }

  @Test
  @DisplayName("the whole guide stands on one page, its links within it")
  void onOnePage(Online online) {
    Page page = reader.open(online.small("print.html"));
    assertThat(page.locator("section.chapter")).hasCount(6);
    page.locator(".book-contents a", new Page.LocatorOptions().setHasText("variance")).click();
    assertThat(page.locator("#c3")).isInViewport();
    page.locator("a.ref", new Page.LocatorOptions().setHasText("Equation 1.1")).last().click();
    assertThat(page.locator("#c2-eq-mean")).isInViewport();
  }
}
