package hornbook.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The preview")
@Timeout(30)
final class PreviewServerTest {
  private static final String PAGE = "<!doctype html><title>Ä</title><body>text</BODY>\n</html>";

  @TempDir Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private Path site;
  private PreviewServer server;

  @BeforeEach
  void start() throws IOException {
    site = folder.resolve("site");
    put("index.html", PAGE);
    put("general/index.html", PAGE);
    put("general/pca.html", PAGE);
    put("general.css", "b{}");
    put("404.html", "not found <body></body>");
    server = PreviewServer.startPlain(site, 0, "guide");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  @DisplayName("shows pages with and without their ending, as GitHub Pages does")
  void resolvesLikePages() throws Exception {
    assertEquals(PAGE, get("").body());
    assertEquals(PAGE, get("general/").body());
    assertEquals(PAGE, get("general/pca").body());
    assertEquals(PAGE, get("general/pca.html?q=1").body());
    assertEquals(404, get("general/pca/").statusCode());
    assertEquals("text/html; charset=utf-8", get("").headers().firstValue("content-type").get());
    assertEquals(
        "text/css; charset=utf-8", get("general.css").headers().firstValue("content-type").get());
  }

  @Test
  @DisplayName("lets browsers keep what is named for its content, and nothing else")
  void saysWhatMayBeKept() throws Exception {
    String lasts = "max-age=31536000, immutable";
    for (String path :
        List.of(
            "assets/072f00949ff2/main.js",
            "assets/math-52fffbd155/a.css",
            "search/3800a3dbdd5a/t0.json")) {
      put(path, "1");
      assertEquals(lasts, caching(path), path);
    }
    put("search/index.json", "1");
    put("notes/assets/072f00949ff2/main.js", "1");
    for (String path :
        List.of(
            "search/index.json",
            "notes/assets/072f00949ff2/main.js",
            "assets/072f00949ff2/none.js",
            "general/pca.html")) {
      assertEquals("no-store", caching(path), path);
    }
  }

  private String caching(String path) throws Exception {
    return get(path).headers().firstValue("cache-control").get();
  }

  @Test
  @DisplayName("leads from a folder without a slash to the folder, and to the site's root")
  void redirects() throws Exception {
    HttpResponse<String> response = get("general?q=1");
    assertEquals(301, response.statusCode());
    assertEquals("/guide/general/?q=1", response.headers().firstValue("location").get());
    URI root = URI.create("http://localhost:" + server.port() + "/guide");
    assertEquals("/guide/", send(root, "GET").headers().firstValue("location").get());
  }

  @Test
  @DisplayName("shows the site's own page for what is not there, and nothing outside the base")
  void answersNotFound() throws Exception {
    assertEquals(404, get("general/none").statusCode());
    assertEquals("not found <body></body>", get("general/none").body());
    HttpResponse<String> outside =
        send(URI.create("http://localhost:" + server.port() + "/"), "GET");
    assertEquals(404, outside.statusCode());
    assertEquals("Nothing is here: the site is at /guide/\n", outside.body());
  }

  @Test
  @DisplayName("shows nothing hidden, no link, and nothing outside the site")
  void staysInside() throws Exception {
    Files.writeString(folder.resolve("secret.html"), "secret");
    put(".hornbook-manifest", "secret");
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createSymbolicLink(site.resolve("link.html"), folder.resolve("secret.html"));
    }
    for (String path :
        new String[] {
          "../secret.html",
          "general/../../secret.html",
          "%2e%2e/secret.html",
          "..%2fsecret.html",
          "%2e%2e%2fsecret",
          "..%5csecret.html",
          "/" + folder + "/secret.html",
          "%2f" + folder + "/secret",
          ".hornbook-manifest",
          "link",
          "link.html",
          "general//pca.html",
          "general/pca.html%00.css",
          "General/pca.html"
        }) {
      String answer = raw("GET /guide/" + path + " HTTP/1.1\r\nHost: localhost\r\n");
      assertTrue(answer.startsWith("HTTP/1.1 40"), path + " → " + answer);
      assertFalse(answer.contains("secret"), path);
    }
  }

  @Test
  @DisplayName("answers to this machine's names only, and only to questions")
  void refusesOthers() throws Exception {
    assertTrue(raw("GET /guide/ HTTP/1.1\r\nHost: evil.example\r\n").startsWith("HTTP/1.1 403"));
    assertTrue(raw("GET /guide/ HTTP/1.1\r\nHost: 127.0.0.1:80\r\n").startsWith("HTTP/1.1 200"));
    assertTrue(raw("GET /guide/ HTTP/1.1\r\nHost: [::1]:80\r\n").startsWith("HTTP/1.1 200"));
    assertEquals(405, send(URI.create(server.url()), "POST").statusCode());
    HttpResponse<String> head = send(URI.create(server.url()), "HEAD");
    assertEquals(
        PAGE.getBytes(StandardCharsets.UTF_8).length,
        head.headers().firstValueAsLong("content-length").getAsLong());
    assertEquals("", head.body());
  }

  @Test
  @DisplayName("names the port that is taken")
  void namesTakenPort() {
    IOException fault =
        assertThrows(IOException.class, () -> PreviewServer.start(site, server.port(), "/"));
    assertTrue(fault.getMessage().startsWith("port " + server.port() + " cannot be used ("));
    assertTrue(
        fault.getMessage().endsWith("choose another with --port, or 0 for any that is free"));
  }

  @Test
  @DisplayName("waits while one site takes the other's place")
  void waitsForTheSwap() throws Exception {
    Files.move(site, folder.resolve("away"));
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(
            HttpRequest.newBuilder(URI.create(server.url())).build(),
            HttpResponse.BodyHandlers.ofString());
    Thread.sleep(150);
    Files.move(folder.resolve("away"), site);
    assertEquals(PAGE, answer.get().body());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(URI.create(server.url() + path), "GET");
  }

  private HttpResponse<String> send(URI address, String method) throws Exception {
    return client.send(
        HttpRequest.newBuilder(address).method(method, HttpRequest.BodyPublishers.noBody()).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** What a client gets that, unlike Java's, sends a path as it is. */
  private String raw(String head) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket
          .getOutputStream()
          .write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
      BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      return String.join("\n", reader.lines().toList());
    }
  }

  private void put(String path, String text) throws IOException {
    Files.createDirectories(site.resolve(path).getParent());
    Files.writeString(site.resolve(path), text);
  }
}
