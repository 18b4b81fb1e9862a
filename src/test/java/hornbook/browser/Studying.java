package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import hornbook.browser.OnlineSites.Studied;
import java.util.ArrayList;
import java.util.List;

/** A reader's hand on the page for studying. */
record Studying(Page page) {
  /** A Monday. */
  static final String TODAY = "2026-03-02T10:00:00";

  /** Opens the page on a morning, in a browser that holds nothing yet. */
  static Studying open(Reader reader, Studied studied) {
    reader.page().clock().setFixedTime(TODAY);
    reader.open(studied.page("study.html"));
    Studying here = new Studying(reader.page());
    assertThat(here.start()).isVisible();
    return here;
  }

  Locator start() {
    return page.locator("[data-start]");
  }

  Locator today() {
    return page.locator("[data-today]");
  }

  Locator prompt() {
    return page.locator(".card-prompt");
  }

  Locator answer() {
    return page.locator(".card-answer");
  }

  Locator place() {
    return page.locator(".review-place");
  }

  Locator done() {
    return page.locator("#study-done");
  }

  Locator named(String name) {
    return page.getByRole(
        com.microsoft.playwright.options.AriaRole.BUTTON,
        new Page.GetByRoleOptions().setName(name));
  }

  /** Begins to review, and waits for the first card. */
  void begin() {
    start().click();
    assertThat(prompt()).isFocused();
  }

  /** Shows the answer and says 1, missed, or 2, got. */
  void answer(int grade) {
    assertThat(prompt()).isFocused();
    page.keyboard().press("Space");
    assertThat(answer()).isFocused();
    page.keyboard().press(String.valueOf(grade));
  }

  /** Answers until nothing is left; gives the prompts in their order. */
  List<String> finish(int grade) {
    List<String> prompts = new ArrayList<>();
    while (prompt().isVisible()) {
      assertThat(prompt()).isFocused();
      prompts.add(prompt().textContent());
      String place = place().innerText();
      answer(grade);
      page.waitForCondition(() -> done().isVisible() || !place().innerText().equals(place));
    }
    return prompts;
  }

  /** What is stored, as text. */
  String stored() {
    return String.valueOf(page.evaluate("localStorage.getItem('/any/path/:study')"));
  }
}
