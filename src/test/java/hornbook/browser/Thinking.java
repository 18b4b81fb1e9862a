package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** A question's page before a reader who thinks first, and what of it is shown. */
final class Thinking {
  static final String QUESTION = "general/bias-variance.html";
  static final String KEY = "/any/path/:think-first";

  /** The first text of everything that gives something away. */
  private static final List<String> ANSWERS =
      List.of(
          ".role-thirty-seconds p",
          ".role-answer p",
          ".role-answer figure",
          ".role-formula .equation",
          ".role-example .table-scroll",
          ".role-code figure.code",
          ".role-mistakes li",
          ".role-follow-ups p",
          ".role-levels li");

  private final Page page;

  Thinking(Page page) {
    this.page = page;
  }

  Locator toggle(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  void think() {
    toggle("Think first").click();
    assertThat(toggle("Think first")).hasAttribute("aria-pressed", "true");
  }

  void thinkEverywhere() {
    think();
    toggle("On every page").click();
  }

  void assertFolded() {
    for (String answer : ANSWERS) {
      assertTrue(folded(answer), answer + " is shown");
    }
  }

  void assertShown() {
    for (String answer : ANSWERS) {
      assertTrue(!folded(answer), answer + " is folded");
      assertThat(page.locator(answer).first()).isVisible();
    }
  }

  boolean folded(String selector) {
    return (boolean)
        page.locator(selector)
            .first()
            .evaluate("e => !e.checkVisibility({ contentVisibilityAuto: true })");
  }
}
