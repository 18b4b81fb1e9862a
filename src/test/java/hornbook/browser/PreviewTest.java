package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import hornbook.browser.OnlineSites.Online;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("A preview")
final class PreviewTest {
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

  private Locator preview() {
    return reader.page().locator(".link-preview");
  }

  private Locator link(String text) {
    return reader.page().locator(".prose a", new Page.LocatorOptions().setHasText(text)).first();
  }

  @Test
  @DisplayName("of an equation on another page shows the equation, set")
  void ofEquation(Online online) {
    reader.open(online.small("basics/variance.html"));
    link("Equation 1.1").hover();
    assertThat(preview().locator(".katex-html")).isVisible();
    assertThat(preview().locator("annotation"))
        .hasText("\\bar x = \\frac{1}{n} \\sum_{i=1}^{n} x_i");
  }

  @Test
  @DisplayName("of a term shows its definition")
  void ofTerm(Online online) {
    reader.open(online.small("models/regression.html"));
    link("SD").hover();
    assertThat(preview().locator(".preview-title")).hasText("standard deviation");
    assertThat(preview()).containsText("The root of the variance, in the unit of the data.");
  }

  @Test
  @DisplayName("of a term has its formulas set even on a page without any")
  void withFormulas(Online online) {
    Page page = reader.open(online.small("basics/"));
    assertEquals(0, page.locator("link[data-math]").count());
    link("mean").hover();
    assertThat(preview().locator(".katex-html")).isVisible();
    assertThat(preview().locator(".katex-mathml")).hasCSS("position", "absolute");
  }

  @Test
  @DisplayName("of a plot shows it as drawn, even on a page without any")
  void ofPlot(Online online) {
    Page page = reader.open(online.small("models/regression.html"));
    assertEquals(0, page.locator("link[data-plots]").count());
    link("Figure 2.1").hover();
    assertThat(preview().locator("svg .segment")).hasCSS("fill", "none");
    assertThat(preview().locator("figcaption")).containsText("The distances");
    assertThat(preview().locator("details")).hasCount(0);
  }

  @Test
  @DisplayName("of a citation shows the work")
  void ofCitation(Online online) {
    reader.open(online.small("basics/mean.html"));
    link("Huber, 1964").hover();
    assertThat(preview()).containsText("Robust Estimation of a Location Parameter");
  }

  @Test
  @DisplayName("stays while the pointer is in it, and goes when it leaves")
  void pointerMayEnter(Online online) {
    Page page = reader.open(online.small("basics/mean.html"));
    link("Equation 1.2").hover();
    assertThat(preview()).isVisible();
    BoundingBox box = preview().boundingBox();
    page.mouse()
        .move(box.x + 20, box.y + 10, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(5));
    page.waitForTimeout(600);
    assertThat(preview()).isVisible();
    page.mouse().move(2, 2);
    assertThat(preview()).isHidden();
  }

  @Test
  @DisplayName("opens for the keyboard too, and Escape closes it")
  void byKeyboard(Online online) {
    Page page = reader.open(online.small("basics/mean.html"));
    reader.tabTo(".prose a.ref");
    assertThat(preview()).isVisible();
    assertEquals(
        page.locator(".link-preview").getAttribute("id"),
        page.evaluate("document.activeElement.getAttribute('aria-describedby')"));
    page.keyboard().press("Escape");
    assertThat(preview()).isHidden();
    assertThat(page.locator(":focus")).hasAttribute("class", "ref");
  }

  @Test
  @DisplayName("opens at the first tap, and its own link leads on")
  void byTap(Browser browser, Online online) {
    try (Reader phone = Reader.onPhone(browser)) {
      Page page = phone.open(online.small("basics/mean.html"));
      Locator link = page.locator(".prose a.ref").nth(1);
      link.tap();
      Locator sheet = page.locator(".link-preview");
      assertThat(sheet).isVisible();
      assertThat(page).hasURL(online.small("basics/mean.html"));
      page.keyboard().press("Escape");
      assertThat(sheet).isHidden();
      link.tap();
      sheet.locator("a", new Locator.LocatorOptions().setHasText("Open")).tap();
      assertThat(page).hasURL(online.small("models/regression.html"));
      assertEquals(List.of(), phone.complaints());
    }
  }
}
