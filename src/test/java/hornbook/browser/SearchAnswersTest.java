package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import hornbook.browser.OnlineSites.Online;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What a slow or broken line does to the search; the index is a pretended one where time counts.
 */
@InBrowser
@DisplayName("The answers of the search")
final class SearchAnswersTest {
  private static final String PAGE = "basics/mean.html";

  /**
   * Answers "slow…" late and "never…" never, and gives each page that it finds two sections; notes
   * whose words are to be marked.
   */
  private static final String PRETENDED =
      """
      const later = (delay) => new Promise((done) => setTimeout(done, delay));
      const excerpt = { text: "some words of the text", marks: [[5, 10]] };
      globalThis.marked = [];
      export const matcher = async (query) => {
        marked.push(query);
        return () => [];
      };
      export async function open() {
        return {
          async answer(query) {
            if (query.startsWith("never")) await new Promise(() => {});
            await later(query.startsWith("slow") ? 700 : 20);
            const results = ["one", "two", "three"].map((name, i) =>
              ({ url: `basics/${name}.html`, title: `${query} ${name}`, score: 3 - i, part: "Basics", level: "" }));
            return { results, total: 3, unknown: [], nearest: [], facets: { parts: [], levels: [] } };
          },
          async details(answer, result) {
            await later(globalThis.delay ?? 0);
            if (globalThis.broken) throw new Error("broken");
            const sections = ["First", "Second"].map((title) => ({ url: `${result.url}#a`, title, excerpt }));
            return { sections, excerpt };
          },
        };
      }
      """;

  private Reader reader;
  private Searching search;

  @BeforeEach
  void sitDown(Browser browser) {
    reader = Reader.atDesk(browser);
    search = new Searching(reader.page());
  }

  @AfterEach
  void leave() {
    reader.close();
  }

  private Page pretend(Online online) {
    reader
        .page()
        .route(
            "**/search/search.js",
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setContentType("text/javascript")
                        .setBody(PRETENDED)));
    return reader.open(online.small(PAGE));
  }

  @Test
  @DisplayName("stay until the next are there, and never come in the wrong order")
  void neverLate(Online online) {
    Page page = pretend(online);
    search.ask("quick");
    assertThat(search.titles().first()).hasText("quick one");
    search.field().fill("slow");
    page.waitForTimeout(200);
    assertThat(search.titles().first()).hasText("quick one");
    search.field().fill("other");
    search.settle();
    assertThat(search.titles().first()).hasText("other one");
    page.waitForTimeout(800);
    assertThat(search.titles().first()).hasText("other one");
    assertEquals(List.of(), reader.complaints());
  }

  @Test
  @DisplayName("do not wait for the program that marks their words, which is fetched beside them")
  void marksBeside(Online online) {
    Page page = pretend(online);
    search.open();
    search.field().fill("never");
    page.waitForFunction("globalThis.marked?.includes('never')");
  }

  @Test
  @DisplayName("that take long are said to be looked for, to the eye at once and then to the ear")
  void waiting(Online online) {
    Page page = pretend(online);
    search.open();
    search.field().fill("never");
    assertThat(page.locator(".search-notice")).hasText("Searching…");
    assertThat(search.dialog().locator("[role=status]")).hasText("Searching");
  }

  @Test
  @DisplayName("keep the place of what comes after them: nothing jumps")
  void nothingJumps(Online online) {
    Page page = pretend(online);
    page.evaluate("globalThis.delay = 500");
    search.ask("quick");
    assertThat(search.results().last()).isVisible();
    assertEquals(0, page.locator(".search-more li").count());
    double before = search.results().last().boundingBox().y;
    assertThat(page.locator(".search-more li")).hasCount(6);
    assertEquals(before, search.results().last().boundingBox().y);
  }

  @Test
  @DisplayName("without their excerpts say so, and fetch them again when asked")
  void excerptsAgain(Online online) {
    Page page = pretend(online);
    page.evaluate("globalThis.broken = true");
    search.ask("quick");
    Locator lost = page.locator(".search-lost");
    assertThat(lost).hasCount(3);
    page.evaluate("globalThis.broken = false");
    lost.first().locator("button").click();
    assertThat(page.locator(".search-more li")).hasCount(6);
    assertThat(lost).hasCount(0);
  }

  @Test
  @DisplayName("that cannot be fetched are a message, and come when the reader tries again")
  void tryAgain(Online online) {
    Page page = reader.page();
    page.route("**/any/path/search/**", Route::abort);
    reader.open(online.small(PAGE));
    search.open();
    search.type("variance");
    Locator message = page.locator(".search-message");
    assertThat(message).containsText("The search could not be loaded");
    assertThat(search.dialog().locator("[role=status]")).hasText("The search could not be loaded");
    message.locator("button").click();
    assertThat(message).containsText("The search could not be loaded");
    page.unroute("**/any/path/search/**");
    message.locator("button").click();
    assertThat(search.titles().first()).hasText("What is the variance?");
    assertThat(message).not().containsText("could not");
    assertThat(search.field()).isFocused();
  }

  @Test
  @DisplayName("need scripts, and when these cannot be fetched the reader may try again too")
  void scriptsAgain(Online online) {
    Page page = reader.page();
    page.route("**/js/parts/search-panel.js*", Route::abort);
    reader.open(online.small(PAGE));
    search.open();
    search.type("variance");
    Locator message = page.locator(".search-message");
    assertThat(message).containsText("The search could not be loaded");
    page.unroute("**/js/parts/search-panel.js*");
    message.locator("button").click();
    assertThat(search.titles().first()).hasText("What is the variance?");
    assertTrue(search.dialog().isVisible());
  }
}
