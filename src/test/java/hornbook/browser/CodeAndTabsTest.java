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
@DisplayName("Of code and formulas,")
final class CodeAndTabsTest {
  private Reader reader;
  private Page page;

  @BeforeEach
  void open(Browser browser, Online online) {
    reader =
        Reader.with(
            browser, wish -> wish.setPermissions(List.of("clipboard-read", "clipboard-write")));
    page = reader.open(online.small("basics/mean.html"));
  }

  @AfterEach
  void leave() {
    assertEquals(List.of(), reader.complaints());
    reader.close();
  }

  @Test
  @DisplayName("tabs are gone through by the arrow keys, Home and End")
  void tabs() {
    Locator python = page.locator("[role=tab]").nth(0);
    Locator r = page.locator("[role=tab]").nth(1);
    assertThat(page.locator("[role=tabpanel]").nth(1)).isHidden();
    python.focus();
    page.keyboard().press("ArrowRight");
    assertThat(r).isFocused();
    assertThat(r).hasAttribute("aria-selected", "true");
    assertThat(page.locator("[role=tabpanel]").nth(0)).isHidden();
    assertThat(page.locator("[role=tabpanel]").nth(1)).isVisible();
    page.keyboard().press("ArrowRight");
    assertThat(python).isFocused();
    page.keyboard().press("End");
    assertThat(r).isFocused();
    page.keyboard().press("Home");
    assertThat(python).isFocused();
  }

  @Test
  @DisplayName("the copied code is what the author wrote")
  void copiesCode() {
    Locator button = page.locator("figure.code .copy-button").first();
    page.locator("figure.code").first().hover();
    button.click();
    assertThat(button).hasText("Copied");
    assertEquals(
        """
        numbers = [2, 4, 9]
        mean = sum(numbers) / len(numbers)
        print(f"{mean:.1f}")  # 5.0\
        """,
        page.evaluate("navigator.clipboard.readText()"));
  }

  @Test
  @DisplayName("the copied formula is its TeX")
  void copiesTex() {
    page.locator("#eq-mean").hover();
    page.locator("#eq-mean .copy-button").click();
    assertThat(page.locator("#eq-mean .copy-button")).hasText("Copied");
    assertEquals(
        "\\bar x = \\frac{1}{n} \\sum_{i=1}^{n} x_i",
        page.evaluate("navigator.clipboard.readText()").toString().strip());
  }

  /** HTML of one version of KaTeX under the style of another draws indices full size, silently. */
  @Test
  @DisplayName("an index is smaller than its letter, and stands lower")
  void formulasAreSet() {
    Object sizes =
        page.evaluate(
            """
            () => {
              const rects = {};
              const texts = document.createTreeWalker(
                document.querySelector("#eq-mean .katex-html"), NodeFilter.SHOW_TEXT);
              for (let text; (text = texts.nextNode()); ) {
                const range = document.createRange();
                range.selectNodeContents(text);
                rects[text.data] = range.getBoundingClientRect();
              }
              return [rects.i.height / rects.x.height, rects.i.bottom > rects.x.bottom ? 1 : 0,
                rects["∑"].height / rects.x.height, rects.n.bottom < rects["∑"].bottom ? 1 : 0];
            }\
            """);
    double ratio = ((Number) ((List<?>) sizes).get(0)).doubleValue();
    assertEquals(0.7, ratio, 0.05, "an index has 7 tenths of its letter's size");
    assertEquals(1, ((Number) ((List<?>) sizes).get(1)).intValue(), "it stands lower");
  }
}
