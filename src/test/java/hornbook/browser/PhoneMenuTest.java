package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import hornbook.browser.OnlineSites.Online;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
@DisplayName("On a phone")
final class PhoneMenuTest {
  @ParameterizedTest(name = "the contents open, close, and lead on (scripts run: {0})")
  @ValueSource(booleans = {true, false})
  void contents(boolean scripts, Browser browser, Online online) {
    try (Reader reader =
        Reader.with(
            browser,
            wish ->
                wish.setViewportSize(390, 800).setHasTouch(true).setJavaScriptEnabled(scripts))) {
      Page page = reader.open(online.small("basics/mean.html"));
      Locator tree = page.locator("#page-tree");
      Locator button = page.locator(".tree-button");
      assertThat(tree).isHidden();
      button.tap();
      assertThat(tree).isVisible();
      tree.locator(".close").tap();
      assertThat(tree).isHidden();
      button.tap();
      page.keyboard().press("Escape");
      assertThat(tree).isHidden();
      button.tap();
      tree.locator("a", new Locator.LocatorOptions().setHasText("Variance")).tap();
      assertThat(page).hasURL(online.small("basics/variance.html"));
      assertThat(tree).isHidden();
    }
  }

  @ParameterizedTest(name = "the outline opens, and a choice closes it (scripts run: {0})")
  @ValueSource(booleans = {true, false})
  void outline(boolean scripts, Browser browser, Online online) {
    try (Reader reader =
        Reader.with(
            browser,
            wish ->
                wish.setViewportSize(390, 800).setHasTouch(true).setJavaScriptEnabled(scripts))) {
      Page page = reader.open(online.small("basics/mean.html"));
      Locator outline = page.locator("#page-outline");
      assertThat(outline).isHidden();
      page.locator(".outline-button").tap();
      assertThat(outline).isVisible();
      outline.locator("a", new Locator.LocatorOptions().setHasText("Formula")).tap();
      assertThat(page).hasURL(online.small("basics/mean.html#formula"));
      if (scripts) {
        assertThat(outline).isHidden();
      }
    }
  }
}
