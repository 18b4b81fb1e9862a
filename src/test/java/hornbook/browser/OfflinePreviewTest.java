package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import hornbook.browser.OnlineSites.Online;
import hornbook.serve.PreviewServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
@DisplayName("The preview")
final class OfflinePreviewTest {
  /**
   * @param early whether the browser looks for a new worker just when it opens a page, so that the
   *     old one hands out its last page while the new one is installed
   */
  @ParameterizedTest(name = "early: {0}")
  @ValueSource(booleans = {false, true})
  @DisplayName("shows what is built now to a browser that once kept the site from the same address")
  void isNotFooled(boolean early, Browser browser, Online online) throws IOException {
    Path folder = online.small().folder();
    try (Reader reader = Reader.atDesk(browser)) {
      PreviewServer plain = PreviewServer.startPlain(folder, 0, "/any/path/");
      Keeping keeping = new Keeping(reader.page(), plain.url()).keep();
      plain.close();
      try (PreviewServer live = PreviewServer.start(folder, plain.port(), "/any/path/")) {
        if (early) {
          reader
              .page()
              .evaluate(
                  "() => { void navigator.serviceWorker.getRegistration().then(own =>"
                      + " own.update()); }");
        }
        Page page = reader.open(live.url() + "basics/mean.html");
        assertThat(page.locator("script[data-build]"))
            .hasCount(1, new HasCountOptions().setTimeout(60_000));
        assertEquals(List.of(), keeping.scopes());
        page.waitForFunction("async () => (await caches.keys()).length === 0");
        page.evaluate("window.kept = true");
        live.reload();
        page.waitForFunction("() => window.kept === undefined");
        assertThat(page.locator("h1")).containsText("mean");
        keeping.open().says("This copy of the site cannot be kept");
      }
    }
  }
}
