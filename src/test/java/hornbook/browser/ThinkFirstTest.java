package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import hornbook.browser.OnlineSites.Online;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
@DisplayName("A reader who thinks first")
final class ThinkFirstTest {
  private static final String QUESTION = "general/bias-variance.html";
  private static final String KEY = "/any/path/:think-first";
  private static final String BLOCK_STORAGE =
      "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no',"
          + " 'SecurityError'); } })";

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

  private Reader reader;
  private Page page;

  @BeforeEach
  void sitDown(Browser browser) {
    reader = Reader.atDesk(browser);
    page = reader.page();
  }

  @AfterEach
  void leave() {
    assertEquals(List.of(), reader.complaints());
    reader.close();
  }

  private Locator toggle(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private void think() {
    toggle("Think first").click();
    assertThat(toggle("Think first")).hasAttribute("aria-pressed", "true");
  }

  private void thinkEverywhere() {
    think();
    toggle("On every page").click();
  }

  private void assertFolded() {
    for (String answer : ANSWERS) {
      assertTrue(folded(answer), answer + " is shown");
    }
  }

  private void assertShown() {
    for (String answer : ANSWERS) {
      assertTrue(!folded(answer), answer + " is folded");
      assertThat(page.locator(answer).first()).isVisible();
    }
  }

  private boolean folded(String selector) {
    return (boolean)
        page.locator(selector)
            .first()
            .evaluate("e => !e.checkVisibility({ contentVisibilityAuto: true })");
  }

  @Test
  @DisplayName("sees the question and the names of its sections, and no answer, until the switch is off")
  void folds(Online online) {
    reader.open(online.real(QUESTION));
    assertShown();
    think();
    assertFolded();
    assertThat(page.locator("h1")).isVisible();
    assertThat(page.locator("#the-answer")).isVisible();
    assertThat(page.locator(".role-follow-ups h3").first()).isVisible();
    assertThat(page.locator(".role-check dt").first()).isVisible();
    assertThat(page.locator(".role-see-also li").first()).isVisible();
    assertThat(page.locator(".sources li").first()).isVisible();
    toggle("Think first").click();
    assertShown();
    assertThat(page.locator(".fold-button").first()).isHidden();
  }

  @Test
  @DisplayName("shows one answer after the other, each by a button that says whose it is")
  void oneByOne(Online online) {
    reader.open(online.real(QUESTION));
    think();
    toggle("Show Formula").click();
    assertThat(toggle("Hide Formula")).hasAttribute("aria-expanded", "true");
    assertThat(page.locator(".role-formula .equation").first()).isVisible();
    assertTrue(folded(".role-answer p"));

    Locator asked = page.locator(".role-follow-ups h3 + .fold-button");
    assertEquals(page.locator(".role-follow-ups h3").count(), asked.count());
    asked.nth(1).click();
    assertTrue(folded(".role-follow-ups .fold:nth-of-type(1) p"), "the first answer");
    assertTrue(!folded(".role-follow-ups .fold:nth-of-type(2) p"), "the second answer");

    Locator prompts = page.locator(".role-check dd .fold-button");
    assertEquals(page.locator(".role-check dt").count(), prompts.count());
    prompts.nth(2).click();
    Locator shut = page.locator(".role-check .fold[hidden=until-found]");
    assertThat(shut).hasCount(prompts.count() - 1);
    assertThat(page.locator(".role-check dd").nth(2).locator(".fold")).isVisible();
    prompts.nth(2).click();
    assertThat(shut).hasCount(prompts.count());
  }

  @Test
  @DisplayName("needs the keyboard only, and stays at the button that was pressed")
  void byKeyboard(Online online) {
    reader.open(online.real(QUESTION));
    reader.tabTo(".think-first button");
    page.keyboard().press("Enter");
    assertFolded();
    reader.tabTo("[aria-controls=page-fold-2]");
    page.keyboard().press("Space");
    assertThat(page.locator("[aria-controls=page-fold-2]")).isFocused();
    assertThat(page.locator("#page-fold-2")).isVisible();
    page.keyboard().press("Tab");
    assertEquals(true, page.evaluate("document.activeElement.closest('#page-fold-2') !== null"));
    reader.tabTo("[aria-controls=page-fold-3]");
    page.keyboard().press("Tab");
    assertThat(page.locator("[aria-controls=page-fold-4]")).isFocused();
  }

  @Test
  @DisplayName("does so on this page only, or on every one, as long as wanted")
  void everywhere(Online online) {
    reader.open(online.real(QUESTION));
    think();
    page.reload();
    assertThat(toggle("Think first")).hasAttribute("aria-pressed", "false");
    assertShown();

    thinkEverywhere();
    reader.open(online.real("algorithms/knn.html"));
    assertThat(toggle("Think first")).hasAttribute("aria-pressed", "true");
    assertFolded();

    toggle("Think first").click();
    assertShown();
    assertEquals("1", page.evaluate("k => localStorage.getItem(k)", KEY));
    toggle("On every page").click();
    page.reload();
    assertThat(toggle("Think first")).hasAttribute("aria-pressed", "false");
    assertEquals(0, page.evaluate("localStorage.length"));
  }

  @Test
  @DisplayName("is asked for nothing that a blocked storage would forget")
  void blockedStorage(Online online) {
    page.addInitScript(BLOCK_STORAGE);
    reader.open(online.real(QUESTION));
    think();
    assertFolded();
    assertThat(page.locator(".think-first button")).hasCount(2);
    assertThat(toggle("On every page")).hasCount(0);
  }

  @Test
  @DisplayName("prints everything")
  void prints(Online online) {
    reader.open(online.real(QUESTION));
    think();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertShown();
    assertThat(page.locator(".think-first")).isHidden();
    assertThat(page.locator(".fold-button").first()).isHidden();
  }

  @Test
  @DisplayName("finds by the browser’s own search what is folded")
  void findInPage(Online online) {
    reader.open(online.real(QUESTION));
    think();
    page.locator(".role-formula .fold")
        .evaluate("fold => fold.dispatchEvent(new Event('beforematch', { bubbles: true }))");
    assertThat(toggle("Hide Formula")).isVisible();
    assertTrue(!folded(".role-formula .equation"));
    assertTrue(folded(".role-answer p"));
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
    reader.open(online.real(QUESTION));
    thinkEverywhere();
    // Under another address first, so that the page is loaded anew.
    reader.open(online.real("general/"));
    reader.open(online.real(QUESTION + "#" + target));
    assertLedTo(target);
    page.evaluate("scrollTo(0, 0)");
    reader.open(online.real("general/"));
    reader.open(online.real(QUESTION));
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
                }"""));
  }

  @Test
  @DisplayName("opens a section again by the outline, whatever the address is already")
  void outline(Online online) {
    reader.open(online.real(QUESTION));
    think();
    Locator link = page.locator(".page-outline a[href='#formula']");
    link.click();
    assertTrue(!folded(".role-formula .equation"));
    toggle("Hide Formula").click();
    assertTrue(folded(".role-formula .equation"));
    link.click();
    assertTrue(!folded(".role-formula .equation"));
  }

  @Test
  @DisplayName("sees all that a search found")
  void fromSearch(Online online) {
    reader.open(online.real(QUESTION));
    thinkEverywhere();
    reader.open(online.real(QUESTION + "?highlight=variance#formula"));
    assertThat(page.locator(".clear-highlights")).isVisible();
    assertThat(toggle("Think first")).hasAttribute("aria-pressed", "false");
    assertShown();
  }

  @Test
  @DisplayName("misses nothing where scripts do not run, or do not arrive")
  void withoutScripts(Browser browser, Online online) {
    try (Reader plain = Reader.withoutScripts(browser)) {
      Page still = plain.open(online.real(QUESTION));
      assertThat(still.locator(".role-formula .equation").first()).isVisible();
      assertThat(still.locator(".think-first")).hasCount(0);
    }
    try (Reader cut = Reader.atDesk(browser)) {
      cut.open(online.real("general/"));
      cut.page().evaluate("k => localStorage.setItem(k, '1')", KEY);
      cut.page().route("**/js/main.js", Route::abort);
      cut.open(online.real(QUESTION));
      assertThat(cut.page().locator(".role-answer p").first()).isVisible();
    }
  }

  @Test
  @DisplayName("is not offered it where nothing is asked and answered")
  void notOffered(Online online) {
    reader.open(online.small("models/regression.html"));
    page.waitForLoadState();
    assertThat(page.locator(".self-link").first()).isAttached();
    assertThat(page.locator(".think-first")).hasCount(0);
    reader.open(online.small("basics/variance.html"));
    think();
    assertTrue(folded(".role-thirty-seconds p"));
  }

  @Test
  @DisplayName("has nothing before them that axe objects to, in light and in the dark")
  void isAccessible(Browser browser, Online online) throws IOException {
    List<String> objections = new ArrayList<>();
    try (Reader own = Reader.atDesk(browser)) {
      page = own.open(online.real(QUESTION));
      thinkEverywhere();
      objections.addAll(Axe.objectionsInBothThemes(page));
      for (Locator shut : page.locator(".fold-button").all()) {
        shut.click();
      }
      objections.addAll(Axe.objectionsInBothThemes(page));
    }
    assertEquals(List.of(), objections);
  }

  @Test
  @DisplayName("has room for it on a phone")
  void onPhone(Browser browser, Online online) {
    try (Reader own = Reader.with(browser, wish -> wish.setViewportSize(320, 640))) {
      page = own.open(online.real(QUESTION));
      think();
      page.locator(".fold-button").nth(6).click();
      assertEquals(320, page.evaluate("document.documentElement.scrollWidth"));
    }
  }
}
