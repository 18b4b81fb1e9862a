package hornbook.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Sites below paths of one origin, which browsers may keep for ten minutes, as on GitHub Pages. It
 * notes what it is asked for, and its line can break or hang.
 */
final class SharedOrigin implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "application/javascript; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "svg", "image/svg+xml");

  private static final int PLENTY = 1_000_000;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Path> sites = new ConcurrentHashMap<>();
  private final Map<String, String> altered = new ConcurrentHashMap<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private volatile int answersLeft = Integer.MAX_VALUE;
  private volatile Semaphore hanging = new Semaphore(PLENTY);

  SharedOrigin() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /** Puts a site below a path, such as {@code /guide/}, in place of the one that was there. */
  String publish(String base, Path folder) {
    sites.put(base, folder);
    return "http://localhost:" + server.getAddress().getPort() + base;
  }

  /** Answers with another text at one path. */
  void alter(String path, String text) {
    altered.put(path, text);
  }

  /** Paths and queries in the order of their coming, since {@link #forget}. */
  List<String> asked() {
    synchronized (asked) {
      return List.copyOf(asked);
    }
  }

  void forget() {
    asked.clear();
  }

  /** After so many answers, every connection breaks. */
  synchronized void breakAfter(int answers) {
    answersLeft = answers;
  }

  /** After so many answers, everything waits. */
  void hangAfter(int answers) {
    hanging = new Semaphore(answers);
  }

  void mend() {
    breakAfter(Integer.MAX_VALUE);
    Semaphore before = hanging;
    hanging = new Semaphore(PLENTY);
    before.release(PLENTY);
  }

  @Override
  public void close() {
    mend();
    server.stop(0);
    threads.shutdownNow();
  }

  private synchronized boolean isBroken() {
    return answersLeft-- <= 0;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      URI request = exchange.getRequestURI();
      asked.add(request.toString());
      hanging.acquireUninterruptibly();
      if (!isBroken()) {
        answer(request.getPath(), exchange);
      }
    }
  }

  private void answer(String path, HttpExchange exchange) throws IOException {
    for (Map.Entry<String, Path> site : sites.entrySet()) {
      if (path.startsWith(site.getKey())) {
        String below = path.substring(site.getKey().length()).replaceAll("(^|/)$", "$1index.html");
        Path file = site.getValue().resolve(below);
        boolean found = Files.isRegularFile(file);
        Path shown = found ? file : site.getValue().resolve("404.html");
        String text = altered.get(path);
        byte[] bytes =
            text == null ? Files.readAllBytes(shown) : text.getBytes(StandardCharsets.UTF_8);
        send(found ? 200 : 404, shown.getFileName().toString(), bytes, exchange);
        return;
      }
    }
    exchange.sendResponseHeaders(404, -1);
  }

  private static void send(int status, String name, byte[] bytes, HttpExchange exchange)
      throws IOException {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type != null) {
      exchange.getResponseHeaders().set("Content-Type", type);
    }
    exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
