package hornbook.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import hornbook.Machine;
import hornbook.guide.PythonPage.Block;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Serves what the page on APIs shows, with the model that the page on saving models saves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The guide's Flask service")
class FlaskTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir static Path folder;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private Process service;
  private String address;

  @BeforeAll
  void serve() throws IOException {
    Path python = python();
    List<PythonPage> pages = PythonPage.of(Path.of("content"));
    Files.writeString(folder.resolve("save.py"), block(pages, "save-load-model", ""), UTF_8);
    Files.writeString(folder.resolve("app.py"), block(pages, "model-api", "flask"), UTF_8);
    try (InputStream script = FlaskTest.class.getResourceAsStream("serve_app.py")) {
      Files.copy(script, folder.resolve("serve.py"));
    }
    BufferedReader saving = start(python, "save.py").inputReader(UTF_8);
    assertEquals("", String.join("\n", saving.lines().toList()));
    service = start(python, "serve.py");
    address = "http://127.0.0.1:" + service.inputReader(UTF_8).readLine();
  }

  private static Path python() {
    try {
      PythonFinder.Found found =
          new PythonFinder(new Machine(System.getenv())).find(List.of("numpy", "sklearn", "flask"));
      System.out.println("The guide's Flask service runs on " + found);
      return found.program();
    } catch (IllegalStateException e) {
      System.out.println("The guide's Flask service does not run. " + e.getMessage());
      return abort(e.getMessage());
    }
  }

  private static String block(List<PythonPage> pages, String page, String needs) {
    return pages.stream()
        .filter(each -> each.source().endsWith("-" + page + ".md"))
        .flatMap(each -> each.blocks().stream())
        .map(Block::code)
        .filter(code -> needs.isEmpty() ? code.needs().isEmpty() : code.needs().contains(needs))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no Python that needs `" + needs + "` on " + page))
        .text();
  }

  private static Process start(Path python, String script) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(python.toString(), script)
            .directory(folder.toFile())
            .redirectError(folder.resolve(script + ".log").toFile());
    builder.environment().putAll(PythonRun.ENVIRONMENT);
    return builder.start();
  }

  @AfterAll
  void stop() throws InterruptedException {
    if (service != null) {
      service.destroy();
      service.waitFor();
    }
  }

  @Test
  @DisplayName("says that it lives")
  void health() {
    assertEquals("200 {\"status\":\"ok\"}", said(get("/health")));
  }

  @Test
  @DisplayName("predicts the class of a flower, as JSON without NumPy's types")
  void predicts() {
    String said = said(post("/predict", "{\"features\": [5.1, 3.5, 1.4, 0.2]}"));
    assertTrue(said.startsWith("200 {\"prediction\":0,\"probabilities\":[0.9"), said);
  }

  @Test
  @DisplayName("tells the caller what is wrong with a request, and blames the caller")
  void refuses() {
    for (String body :
        List.of(
            "[]",
            "{}",
            "{\"features\": [1, 2, 3]}",
            "{\"features\": [1, 2, 3, \"4\"]}",
            "{\"features\": [1, 2, 3, true]}",
            "{\"features\": [1, 2, 3, NaN]}",
            "{\"features\": [1, 2, 3, 1e300]}",
            "{")) {
      String said = said(post("/predict", body));
      assertTrue(said.matches("400 \\{\"error\":\".+\"}"), body + " -> " + said);
    }
    HttpRequest plain =
        request("/predict")
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString("5.1"))
            .build();
    assertTrue(said(plain).matches("(400|415) \\{\"error\":\".+\"}"), said(plain));
  }

  @Test
  @DisplayName("answers in JSON where there is nothing, too")
  void notFound() {
    assertTrue(said(get("/none")).startsWith("404 {\"error\":"));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
  }

  private HttpRequest get(String path) {
    return request(path).build();
  }

  private HttpRequest post(String path, String json) {
    return request(path)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(json))
        .build();
  }

  private String said(HttpRequest request) {
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      return response.statusCode() + " " + response.body().strip();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError("no answer", e);
    }
  }
}
