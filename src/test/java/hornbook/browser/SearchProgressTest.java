package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import hornbook.browser.OnlineSites.Studied;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("A search is narrowed to what the reader has done")
final class SearchProgressTest {
  private static final String FINDS_ALL = "mean variance residuals tree ";
  private static final String QUESTION = "models/trees.html";
  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

  private Reader reader;
  private Page page;
  private Searching search;

  @BeforeEach
  void sitDown(Browser browser) {
    reader = Reader.atDesk(browser);
    page = reader.page();
    page.clock().setFixedTime(Date.from(NOW));
    search = new Searching(page);
  }

  @AfterEach
  void leave() {
    assertEquals(List.of(), reader.complaints());
    reader.close();
  }

  private Locator pills() {
    return page.locator(".search-filters fieldset:not([hidden])")
        .filter(new Locator.FilterOptions().setHasText("Yours"))
        .locator("label:not([hidden])");
  }

  private Locator pill(String name) {
    return pills().filter(new Locator.FilterOptions().setHasText(name)).locator("input");
  }

  @Test
  @DisplayName("to what is due, not read, read, learning or known, each with its count")
  void pillsOfProgress(Studied studied) {
    reader.open(studied.page(QUESTION));
    StudiedBefore.remember(page);
    reader.open(studied.page(QUESTION));
    search.ask(FINDS_ALL);
    assertThat(pills()).hasText(new String[] {"Due1", "Not read1", "Read1", "Learning1", "Known1"});
    pill("Due").focus();
    page.keyboard().press("Space");
    assertThat(search.titles()).hasText(new String[] {"What is the variance?"});
    assertThat(pill("Due")).isFocused();
    pill("Known").check();
    assertThat(search.results()).hasCount(2);
    assertThat(pills()).hasCount(5);
  }

  @Test
  @DisplayName("by its address too, which means something else to every reader")
  void address(Studied studied) {
    reader.open(studied.page(QUESTION));
    StudiedBefore.remember(page);
    reader.open(studied.page("search.html?q=mean+variance+residuals&progress=Due"));
    assertThat(search.titles()).hasText(new String[] {"What is the variance?"});
    assertThat(pill("Due")).isChecked();
    page.evaluate("localStorage.clear()");
    page.reload();
    assertThat(page.locator(".search-message")).containsText("Nothing found");
    page.getByText("Search all pages").click();
    assertThat(search.results()).hasCount(3);
    assertThat(page).hasURL(studied.page("search.html?q=mean+variance+residuals"));
  }

  @Test
  @DisplayName("only where something was done: else nothing is loaded for it")
  void nothingDone(Studied studied) {
    List<String> asked = new CopyOnWriteArrayList<>();
    page.onRequest((Request request) -> asked.add(request.url()));
    reader.open(studied.page(QUESTION));
    search.ask(FINDS_ALL);
    assertThat(search.results()).hasCount(4);
    assertThat(pills()).hasCount(0);
    assertEquals(
        List.of(), asked.stream().filter(url -> url.matches(".*/(study|deck)\\..*")).toList());
  }
}
