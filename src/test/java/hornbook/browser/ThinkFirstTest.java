package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import hornbook.browser.OnlineSites.Online;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("A reader who thinks first")
final class ThinkFirstTest {
  private static final String BLOCK_STORAGE =
      "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no',"
          + " 'SecurityError'); } })";

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
  @DisplayName(
      "sees the question and the names of its sections, and no answer, until the switch is off")
  void folds(Online online) {
    reader.open(online.real(Thinking.QUESTION));
    here.assertShown();
    here.think();
    here.assertFolded();
    assertThat(page.locator("h1")).isVisible();
    assertThat(page.locator("#the-answer")).isVisible();
    assertThat(page.locator(".role-follow-ups h3").first()).isVisible();
    assertThat(page.locator(".role-check dt").first()).isVisible();
    assertThat(page.locator(".role-see-also li").first()).isVisible();
    assertThat(page.locator(".sources li").first()).isVisible();
    here.toggle("Think first").click();
    here.assertShown();
    assertThat(page.locator(".fold-button").first()).isHidden();
  }

  @Test
  @DisplayName("shows one answer after the other, each by a button that says whose it is")
  void oneByOne(Online online) {
    reader.open(online.real(Thinking.QUESTION));
    here.think();
    here.toggle("Show Formula").click();
    assertThat(here.toggle("Hide Formula")).hasAttribute("aria-expanded", "true");
    assertThat(page.locator(".role-formula .equation").first()).isVisible();
    assertTrue(here.folded(".role-answer p"));

    Locator asked = page.locator(".role-follow-ups h3 + .fold-button");
    assertEquals(page.locator(".role-follow-ups h3").count(), asked.count());
    asked.nth(1).click();
    assertTrue(here.folded(".role-follow-ups .fold:nth-of-type(1) p"), "the first answer");
    assertTrue(!here.folded(".role-follow-ups .fold:nth-of-type(2) p"), "the second answer");

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
    reader.open(online.real(Thinking.QUESTION));
    reader.tabTo(".think-first button");
    page.keyboard().press("Enter");
    here.assertFolded();
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
    reader.open(online.real(Thinking.QUESTION));
    here.think();
    page.reload();
    assertThat(here.toggle("Think first")).hasAttribute("aria-pressed", "false");
    here.assertShown();

    here.thinkEverywhere();
    reader.open(online.real("algorithms/knn.html"));
    assertThat(here.toggle("Think first")).hasAttribute("aria-pressed", "true");
    here.assertFolded();

    here.toggle("Think first").click();
    here.assertShown();
    assertEquals("1", page.evaluate("k => localStorage.getItem(k)", Thinking.KEY));
    here.toggle("On every page").click();
    page.reload();
    assertThat(here.toggle("Think first")).hasAttribute("aria-pressed", "false");
    assertEquals(0, page.evaluate("localStorage.length"));
  }

  @Test
  @DisplayName("is asked for nothing that a blocked storage would forget")
  void blockedStorage(Online online) {
    page.addInitScript(BLOCK_STORAGE);
    reader.open(online.real(Thinking.QUESTION));
    here.think();
    here.assertFolded();
    assertThat(page.locator(".think-first button")).hasCount(2);
    assertThat(here.toggle("On every page")).hasCount(0);
  }

  @Test
  @DisplayName("prints everything")
  void prints(Online online) {
    reader.open(online.real(Thinking.QUESTION));
    here.think();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    here.assertShown();
    assertThat(page.locator(".think-first")).isHidden();
    assertThat(page.locator(".fold-button").first()).isHidden();
  }

  @Test
  @DisplayName("misses nothing where scripts do not run, or do not arrive")
  void withoutScripts(Browser browser, Online online) {
    try (Reader plain = Reader.withoutScripts(browser)) {
      Page still = plain.open(online.real(Thinking.QUESTION));
      assertThat(still.locator(".role-formula .equation").first()).isVisible();
      assertThat(still.locator(".think-first")).hasCount(0);
    }
    try (Reader cut = Reader.atDesk(browser)) {
      cut.open(online.real("general/"));
      cut.page().evaluate("k => localStorage.setItem(k, '1')", Thinking.KEY);
      cut.page().route("**/js/main.js", Route::abort);
      cut.open(online.real(Thinking.QUESTION));
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
    here.think();
    assertTrue(here.folded(".role-thirty-seconds p"));
  }

  @Test
  @DisplayName("has nothing before them that axe objects to, in light and in the dark")
  void isAccessible(Browser browser, Online online) throws IOException {
    List<String> objections = new ArrayList<>();
    try (Reader own = Reader.atDesk(browser)) {
      page = own.open(online.real(Thinking.QUESTION));
      here = new Thinking(page);
      here.thinkEverywhere();
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
      page = own.open(online.real(Thinking.QUESTION));
      here = new Thinking(page);
      here.think();
      page.locator(".fold-button").nth(6).click();
      assertEquals(320, page.evaluate("document.documentElement.scrollWidth"));
    }
  }
}
