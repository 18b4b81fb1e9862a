package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.Arrays;
import java.util.List;

/** What a reader does who keeps a site on the device, and what can be seen of that. */
final class Keeping {
  private final Page page;
  private final String site;

  /**
   * @param site the address of the site's root
   */
  Keeping(Page page, String site) {
    this.page = page;
    this.site = site;
  }

  Keeping open() {
    page.navigate(site + "study.html");
    return this;
  }

  Keeping press(String label) {
    page.locator("offline-switch").getByText(label).click();
    return this;
  }

  Keeping says(String text) {
    assertThat(page.locator("offline-switch [role=status]"))
        .containsText(text, new ContainsTextOptions().setTimeout(60_000));
    return this;
  }

  /** Asks for the whole site, and waits until it is there. */
  Keeping keep() {
    open().press("Keep it offline").says("The whole guide is on this device");
    page.waitForFunction("() => navigator.serviceWorker.controller !== null");
    return this;
  }

  Locator notice() {
    return page.locator(".new-version");
  }

  /** The caches of the whole origin. */
  List<String> caches() {
    return strings("caches.keys()");
  }

  /** Where workers of the whole origin work. */
  List<String> scopes() {
    return strings(
        "navigator.serviceWorker.getRegistrations().then(all => all.map(({ scope }) => scope))");
  }

  /** What lies in the site's cache, without the site's address. */
  List<String> kept() {
    return strings(
        "caches.open(new URL('%s').pathname + ':offline').then(cache => cache.keys())"
                .formatted(site)
            + ".then(keys => keys.map(({ url }) => url.slice(%d)))".formatted(site.length()));
  }

  /** Fetches a file as scripts do: its status, or why there is none. */
  String fetch(String path) {
    return page.evaluate(
            "async (url) => (await fetch(url).catch((fault) => ({ status: fault.message"
                + " }))).status",
            site + path)
        .toString();
  }

  private List<String> strings(String promise) {
    return Arrays.stream(
            page.evaluate(promise + ".then(all => all.sort().join('\\n'))").toString().split("\n"))
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
