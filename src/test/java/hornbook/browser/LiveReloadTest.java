package hornbook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import hornbook.serve.PreviewServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InBrowser
@DisplayName("A page in the preview, under a strict content security policy,")
final class LiveReloadTest {
  @TempDir Path site;
  private final List<String> complaints = new ArrayList<>();
  private PreviewServer server;

  @BeforeEach
  void start() throws IOException {
    write("first");
    server = PreviewServer.start(site, 0, "/some/guide/");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  @DisplayName("shows the new build at the place where the reader was")
  void reloads(Page page) throws IOException {
    open(page);
    page.evaluate("scrollTo(0, 1234)");
    write("second");
    server.reload();
    assertText(page.locator("h1"), "second");
    page.waitForFunction("Math.abs(scrollY - 1234) < 2");
    write("third");
    server.reload();
    assertText(page.locator("h1"), "third");
    page.waitForFunction("Math.abs(scrollY - 1234) < 2");
    assertEquals(List.of(), complaints);
  }

  @Test
  @DisplayName("shows findings as text, until they are closed or mended")
  void showsFindings(Page page) throws IOException {
    open(page);
    server.findings("a.md:1:2: error: <img src=x onerror=alert(1)>\n  ^");
    Locator findings = page.locator("#hornbook-findings pre");
    assertText(findings, "a.md:1:2: error: <img src=x onerror=alert(1)>\n  ^");
    assertEquals(
        "fixed", page.locator("#hornbook-findings").evaluate("e => getComputedStyle(e).position"));
    page.keyboard().press("Escape");
    PlaywrightAssertions.assertThat(findings).hasCount(0);
    server.findings("another");
    assertText(findings, "another");
    page.reload();
    assertText(findings, "another");
    write("mended");
    server.reload();
    assertText(page.locator("h1"), "mended");
    PlaywrightAssertions.assertThat(findings).hasCount(0);
    assertEquals(List.of(), complaints);
  }

  @Test
  @DisplayName("catches up when the preview was stopped and started again")
  void catchesUp(Page page) throws IOException {
    open(page);
    int port = server.port();
    server.close();
    write("second");
    server = PreviewServer.start(site, port, "/some/guide/");
    assertText(page.locator("h1"), "second");
  }

  @Test
  @DisplayName("is as it was on the disk where no live reload is wanted")
  void staysPlain(Page page) throws IOException {
    try (PreviewServer plain = PreviewServer.startPlain(site, 0, "/some/guide/")) {
      page.navigate(plain.url());
      assertEquals(0, page.locator("script").count());
      assertTrue(page.content().contains("first"));
      assertFalse(Files.readString(site.resolve("index.html")).contains("__hornbook"));
    }
  }

  private void open(Page page) {
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.navigate(server.url());
    assertText(page.locator("h1"), "first");
  }

  private static void assertText(Locator element, String text) {
    PlaywrightAssertions.assertThat(element).hasText(text, new HasTextOptions().setTimeout(15_000));
  }

  private void write(String heading) throws IOException {
    Files.writeString(
        site.resolve("index.html"),
        """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; \
        style-src 'self'; img-src 'self' data:; connect-src 'self'">
        <link rel="icon" href="data:,">
        <title>Page</title></head>
        <body><h1>%s</h1>%s</body>
        </html>
        """
            .formatted(heading, "<p>line</p>\n".repeat(300)));
  }
}
