package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import hornbook.browser.OnlineSites.Online;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@InBrowser
@DisplayName("Whatever is searched for,")
final class HostileSearchTest {
  static List<String> queries() {
    return List.of(
        "x".repeat(10_000),
        "mean ".repeat(2_000),
        "<img src=x onerror=alert(1)>",
        "\"><script>alert(1)</script>",
        "javascript:alert(1)",
        "\u0000\u0007\u001b[31m mean",
        ".*(a+)+$ [mean",
        "\\",
        "\"",
        "\"\"\"",
        "*",
        "-mean +mean mean~2 me?n (mean AND",
        "\ud800 mean \udc00",
        "\u202e\u2066naem",
        "\ufeff\u200d\u0301",
        "👩‍🔬🧪",
        "__proto__",
        "constructor prototype toString",
        "%E0%A4%A 100%",
        "&amp;&lt;");
  }

  @ParameterizedTest(name = "the search stays whole: query {index}")
  @MethodSource("queries")
  void staysWhole(String query, Browser browser, Online online) {
    try (Reader reader = Reader.atDesk(browser)) {
      Page page = reader.open(online.small("basics/mean.html"));
      page.onDialog(dialog -> reader.complain("opens a dialog"));
      Searching search = new Searching(page);
      search.open();
      page.evaluate(
          """
          (query) => {
            const field = document.querySelector("#page-search");
            field.value = query;
            field.dispatchEvent(new Event("input", { bubbles: true }));
          }\
          """,
          query);
      search.settle();
      assertThat(page.locator(".search-body")).not().containsText("could not be loaded");
      assertEquals(0, page.locator(".search-body :is(img, script)").count());
      assertEquals(
          true,
          page.evaluate(
              "document.querySelector('.search-dialog').scrollWidth <="
                  + " document.querySelector('.search-dialog').clientWidth"),
          "it is wider than its dialog");
      search.field().fill("variance");
      assertThat(search.titles().first()).hasText("What is the variance?");
      assertEquals(List.of(), reader.complaints());
    }
  }

  @Test
  @DisplayName("a long query is shown in short")
  void isCut(Browser browser, Online online) {
    try (Reader reader = Reader.atDesk(browser)) {
      Page page = reader.open(online.small("search.html?q=" + "q".repeat(5_000)));
      assertThat(page.locator(".search-message"))
          .containsText("Nothing found for “" + "q".repeat(60) + "…”");
      assertTrue(page.title().length() < 100, page.title());
      assertThat(page.locator(".search-message bdi").first()).isVisible();
      assertEquals(List.of(), reader.complaints());
    }
  }
}
