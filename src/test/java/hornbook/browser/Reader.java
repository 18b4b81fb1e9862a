package hornbook.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Somebody who reads: a window of their own, and a note of whatever went wrong in it. */
final class Reader implements AutoCloseable {
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Reader(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
    page.onConsoleMessage(message -> note(message.type() + ": " + message.text()));
    page.onPageError(error -> note("error: " + error));
    page.onRequest(
        request -> {
          if (!request.url().matches("(http://localhost:\\d+/any/path/|data:).*")) {
            note("asks for " + request.url());
          }
        });
    page.onResponse(
        response -> {
          if (response.status() >= 400 && !response.request().isNavigationRequest()) {
            note(response.status() + " for " + response.url());
          }
        });
  }

  private void note(String complaint) {
    complaints.add(page.url() + ": " + complaint);
  }

  static Reader with(Browser browser, Consumer<NewContextOptions> wishes) {
    NewContextOptions options =
        new NewContextOptions().setViewportSize(1280, 800).setColorScheme(ColorScheme.LIGHT);
    wishes.accept(options);
    return new Reader(browser.newContext(options));
  }

  /** At a desk, in daylight. */
  static Reader atDesk(Browser browser) {
    return with(browser, options -> {});
  }

  /** With a phone that is held upright. */
  static Reader onPhone(Browser browser) {
    return with(browser, options -> options.setViewportSize(390, 800).setHasTouch(true));
  }

  /** At a desk, where scripts are not let run. */
  static Reader withoutScripts(Browser browser) {
    return with(browser, options -> options.setJavaScriptEnabled(false));
  }

  BrowserContext context() {
    return context;
  }

  Page page() {
    return page;
  }

  /** Opens a page, and waits until its scripts have run. */
  Page open(String url) {
    page.navigate(url);
    return page;
  }

  /** Presses Tab until it stands on such an element. */
  void tabTo(String selector) {
    for (int i = 0; i < 150; i++) {
      page.keyboard().press("Tab");
      if ((boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
        return;
      }
    }
    throw new AssertionError("Tab never came to " + selector + " on " + page.url());
  }

  /** From the next page on, adds up what moves before the reader has done anything. */
  void notesShifts() {
    page.addInitScript(
        """
        window.shift = 0;
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries()) window.shift += value;
        }).observe({ type: "layout-shift", buffered: true });\
        """);
  }

  /** How much has moved, as the Layout Instability API counts it; Web Vitals calls 0.1 good. */
  double shift() {
    return ((Number) page.evaluate("window.shift")).doubleValue();
  }

  /** Notes what only a test can see. */
  void complain(String complaint) {
    note(complaint);
  }

  List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public void close() {
    context.close();
  }
}
