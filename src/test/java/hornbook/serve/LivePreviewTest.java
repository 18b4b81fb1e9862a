package hornbook.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The live preview")
@Timeout(30)
final class LivePreviewTest {
  private static final String PAGE = "<!doctype html><title>Ä</title><body>text</BODY>\n</html>";

  @TempDir Path site;
  private final HttpClient client = HttpClient.newHttpClient();
  private PreviewServer live;

  @BeforeEach
  void start() throws IOException {
    Files.createDirectories(site.resolve("general"));
    Files.writeString(site.resolve("general/pca.html"), PAGE);
    Files.writeString(site.resolve("general.css"), "b{}");
    Files.writeString(site.resolve("404.html"), "not found <body></body>");
    live = PreviewServer.start(site, 0, "/");
  }

  @AfterEach
  void stop() {
    live.close();
  }

  @Test
  @DisplayName("puts its script into pages on their way, and changes no file and no other byte")
  void injectsScript() throws Exception {
    String page = get("general/pca").body();
    String script =
        page.substring(page.indexOf("<script"), page.indexOf("</script>") + "</script>".length());
    assertTrue(
        script.matches(
            "<script src=\"/__hornbook/reload.js\" data-build=\"[0-9a-z]+-0\" defer></script>"),
        script);
    assertEquals(PAGE, page.replace(script, ""));
    assertTrue(page.contains("text" + script + "</BODY>"));
    assertEquals(PAGE, Files.readString(site.resolve("general/pca.html")));
    assertEquals("b{}", get("general.css").body());
    assertEquals(200, get("__hornbook/reload.js").statusCode());
    assertEquals(404, get("__hornbook/x").statusCode());
    assertTrue(get("none").body().contains(script));
    assertArrayEquals(
        new byte[] {(byte) 0xff, 'x'},
        LiveReload.inject(new byte[] {(byte) 0xff}, new byte[] {'x'}));
  }

  @Test
  @DisplayName("tells open pages of findings and of new builds")
  void sendsEvents() throws Exception {
    live.findings("a <b>\n\nc");
    HttpResponse<Stream<String>> stream =
        client.send(
            HttpRequest.newBuilder(URI.create(live.url() + "__hornbook/events")).build(),
            HttpResponse.BodyHandlers.ofLines());
    Iterator<String> lines = stream.body().iterator();
    assertEquals("retry: 500", lines.next());
    assertEquals("event: reload", lines.next());
    String first = lines.next();
    assertTrue(first.endsWith("-0"));
    assertEquals("", lines.next());
    assertEquals("event: findings", lines.next());
    assertEquals("data: a <b>", lines.next());
    assertEquals("data: ", lines.next());
    assertEquals("data: c", lines.next());
    assertEquals("", lines.next());
    live.reload();
    assertEquals("event: reload", lines.next());
    assertEquals(first.replaceAll("0$", "1"), lines.next());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(live.url() + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
