package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A reader's hand in the search, whether that is a dialog or a page. */
record Searching(Page page) {
  Locator dialog() {
    return page.locator(".search-dialog");
  }

  Locator field() {
    return page.locator("#page-search");
  }

  Locator results() {
    return page.locator(".search-results > li");
  }

  /** The links to whole pages. */
  Locator titles() {
    return page.locator(".search-results h2 a");
  }

  void open() {
    page.keyboard().press("/");
    assertThat(field()).isFocused();
  }

  void type(String text) {
    page.keyboard().type(text);
  }

  /** Waits for an answer to what is in the field. */
  void settle() {
    assertThat(page.locator(".search-body")).hasAttribute("aria-busy", "false");
  }

  /** Opens the dialog, types, and waits for an answer to that. */
  void ask(String query) {
    open();
    type(query);
    settle();
  }
}
