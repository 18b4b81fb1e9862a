package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import hornbook.browser.OnlineSites.Online;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
@DisplayName("A reader who thinks first, and is led to an answer,")
final class ThinkFirstLedTest {
  private Reader reader;
  private Page page;
  private Thinking here;

  @BeforeEach
  void sitDown(Browser browser) {
    reader = Reader.atDesk(browser);
    page = reader.page();
    here = new Thinking(page);
  }

  @AfterEach
  void leave() {
    assertEquals(List.of(), reader.complaints());
    reader.close();
  }

  @Test
  @DisplayName("finds by the browser’s own search what is folded")
  void findInPage(Online online) {
    reader.open(online.real(Thinking.QUESTION));
    here.think();
    page.locator(".role-formula .fold")
        .evaluate("fold => fold.dispatchEvent(new Event('beforematch', { bubbles: true }))");
    assertThat(here.toggle("Hide Formula")).isVisible();
    assertTrue(!here.folded(".role-formula .equation"));
    assertTrue(here.folded(".role-answer p"));
    assertEquals("until-found", page.locator(".role-answer .fold").getAttribute("hidden"));
  }

  @ParameterizedTest(name = "is led by a link to {0} into what it names")
  @ValueSource(
      strings = {
        "the-answer",
        "eq-bias-variance-average",
        "how-to-move-along-it",
        "where-does-the-peak-of-double-descent-come-from",
        "bias-variance-shrinkage"
      })
  void fragments(String target, Online online) {
    reader.open(online.real(Thinking.QUESTION));
    here.thinkEverywhere();
    // Under another address first, so that the page is loaded anew.
    reader.open(online.real("general/"));
    reader.open(online.real(Thinking.QUESTION + "#" + target));
    assertLedTo(target);
    page.evaluate("scrollTo(0, 0)");
    reader.open(online.real("general/"));
    reader.open(online.real(Thinking.QUESTION));
    page.evaluate("id => (location.hash = id)", target);
    assertLedTo(target);
  }

  private void assertLedTo(String target) {
    assertThat(page.locator("#" + target)).isInViewport();
    assertThat(page.locator(".fold-button[aria-expanded=true]")).hasCount(1);
    assertEquals(
        true,
        page.locator("#" + target)
            .evaluate(
                """
                e => {
                  const open = document.querySelector(".fold-button[aria-expanded=true] + .fold");
                  const after = e.nextElementSibling;
                  return open.contains(e) || open.parentElement === after || open.previousElementSibling === after;
                }\
                """));
  }

  @Test
  @DisplayName("opens a section again by the outline, whatever the address is already")
  void outline(Online online) {
    reader.open(online.real(Thinking.QUESTION));
    here.think();
    Locator link = page.locator(".page-outline a[href='#formula']");
    link.click();
    assertTrue(!here.folded(".role-formula .equation"));
    here.toggle("Hide Formula").click();
    assertTrue(here.folded(".role-formula .equation"));
    link.click();
    assertTrue(!here.folded(".role-formula .equation"));
  }

  @Test
  @DisplayName("sees all that a search found")
  void fromSearch(Online online) {
    reader.open(online.real(Thinking.QUESTION));
    here.thinkEverywhere();
    reader.open(online.real(Thinking.QUESTION + "?highlight=variance#formula"));
    assertThat(page.locator(".clear-highlights")).isVisible();
    assertThat(here.toggle("Think first")).hasAttribute("aria-pressed", "false");
    here.assertShown();
  }
}
