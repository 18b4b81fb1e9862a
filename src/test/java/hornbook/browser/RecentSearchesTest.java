package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import hornbook.browser.OnlineSites.Online;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("A recent search")
final class RecentSearchesTest {
  private static final String BLOCK_STORAGE =
      "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no',"
          + " 'SecurityError'); } })";

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

  private Locator recent() {
    return reader.page().locator(".search-recent li a");
  }

  private void openFirst(String query) {
    search.ask(query);
    search.titles().first().click();
    reader.page().waitForURL("**/*highlight=*");
  }

  @Test
  @DisplayName("is one that led to a page; it is offered before the next, and asked anew")
  void isOffered(Online online) {
    Page page = reader.open(online.small("index.html"));
    openFirst("variance");
    openFirst("mean");
    openFirst("mean squares");
    search.open();
    assertThat(recent()).hasText(new String[] {"mean squares", "variance"});
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    assertThat(recent().nth(1)).isFocused();
    page.keyboard().press("Enter");
    assertThat(search.field()).hasValue("variance");
    assertThat(search.titles().first()).hasText("What is the variance?");
    assertThat(recent().first()).isHidden();
  }

  @Test
  @DisplayName("is kept on the device under the site's own name, until the reader clears the list")
  void isCleared(Online online) {
    Page page = reader.open(online.small("index.html"));
    openFirst("variance");
    assertEquals("[\"variance\"]", page.evaluate("localStorage.getItem('/any/path/:searches')"));
    search.open();
    page.locator(".search-recent button").click();
    assertThat(recent()).hasCount(0);
    assertThat(search.field()).isFocused();
    assertEquals(0, page.evaluate("localStorage.length"));
  }

  @Test
  @DisplayName(
      "is forgotten where storage is blocked, and harmless where somebody else wrote there")
  void strangeStorage(Online online) {
    Page page = reader.open(online.small("index.html"));
    page.evaluate("localStorage.setItem('/any/path/:searches', '{\"__proto__\": [1]}')");
    search.open();
    assertThat(recent()).hasCount(0);
    page.evaluate("localStorage.setItem('/any/path/:searches', '[1, null, \"<b>x</b>\", {}]')");
    page.reload();
    search.open();
    assertThat(recent()).hasText(new String[] {"<b>x</b>"});
    page.addInitScript(BLOCK_STORAGE);
    page.reload();
    openFirst("variance");
    search.open();
    assertThat(recent()).hasCount(0);
  }
}
