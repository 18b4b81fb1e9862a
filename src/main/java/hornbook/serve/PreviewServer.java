package hornbook.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * A site's folder goes in, and this machine's browsers get it below an address, in the manner of
 * GitHub Pages. Nothing of it can be reached from elsewhere.
 */
public final class PreviewServer implements AutoCloseable {
  private static final int MOST_TRIES = 3;

  /** Folders that are named for what they hold: what changes gets another address. */
  private static final Pattern NAMED_FOR_CONTENT =
      Pattern.compile("(?:assets|search)/(?:[a-z]+-)?[0-9a-f]{10,}/.*");

  private final HttpServer server;
  private final ExecutorService threads;
  private final PublishedFolder folder;
  private final String base;
  private final Optional<LiveReload> live;

  private PreviewServer(
      HttpServer server, PublishedFolder folder, String base, Optional<LiveReload> live) {
    this.server = server;
    this.threads =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "preview");
              thread.setDaemon(true);
              return thread;
            });
    this.folder = folder;
    this.base = base;
    this.live = live;
  }

  /**
   * Serves with live reload: each page gets a script on its way, which follows {@link #reload} and
   * {@link #findings}.
   *
   * @param site the folder, which may be replaced at any time
   * @param port 0 for any that is free
   * @param base the path of the site's root, such as {@code /} or {@code /guide/}
   * @throws IOException if the port cannot be used
   */
  public static PreviewServer start(Path site, int port, String base) throws IOException {
    String root = normal(base);
    return start(site, port, root, Optional.of(new LiveReload(root)));
  }

  /** Serves every byte as it is. */
  public static PreviewServer startPlain(Path site, int port, String base) throws IOException {
    return start(site, port, normal(base), Optional.empty());
  }

  private static PreviewServer start(Path site, int port, String base, Optional<LiveReload> live)
      throws IOException {
    HttpServer server;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (SocketException e) {
      throw new IOException(
          "port "
              + port
              + " cannot be used ("
              + e.getMessage()
              + "): choose another with --port, or 0 for any that is free",
          e);
    }
    PreviewServer preview = new PreviewServer(server, new PublishedFolder(site), base, live);
    server.createContext("/", preview::handle);
    server.setExecutor(preview.threads);
    server.start();
    return preview;
  }

  private static String normal(String base) {
    String inner = base.replaceAll("^/+|/+$", "");
    return inner.isEmpty() ? "/" : "/" + inner + "/";
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** The address of the site's home. */
  public String url() {
    return "http://localhost:" + port() + base;
  }

  /** Has all open pages load anew, at the place where their readers are; no finding is shown. */
  public void reload() {
    live.ifPresent(LiveReload::reload);
  }

  /** Shows a text over all open pages until the next {@link #reload}; an empty one hides it. */
  public void findings(String text) {
    live.ifPresent(events -> events.findings(text));
  }

  @Override
  public void close() {
    threads.shutdownNow();
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Response response = new Response(exchange);
      String method = exchange.getRequestMethod();
      if (!Loopback.isNamedBy(exchange.getRequestHeaders().getFirst("Host"))) {
        // Another site's name that leads to this machine would be let in by the browser.
        response.text(403, "This preview answers to localhost only.\n");
      } else if (!method.equals("GET") && !method.equals("HEAD")) {
        response.text(405, "A preview can only be read.\n");
      } else {
        answer(exchange.getRequestURI(), exchange, response);
      }
    }
  }

  private void answer(URI request, HttpExchange exchange, Response response) throws IOException {
    String path = request.getPath() == null ? "" : request.getPath();
    String query = request.getRawQuery() == null ? "" : "?" + request.getRawQuery();
    if ((path + "/").equals(base)) {
      response.redirect(base + query);
    } else if (!path.startsWith(base)) {
      response.text(404, "Nothing is here: the site is at " + base + "\n");
    } else if (live.isPresent() && live.get().owns(path)) {
      live.get().answer(path, exchange, response);
    } else {
      page(path.substring(base.length()), request.getRawPath() + "/" + query, response);
    }
  }

  /** A file may go between the moments when it is found and when it is read: the site was built. */
  private void page(String path, String asFolder, Response response) throws IOException {
    for (int tries = 1; ; tries++) {
      try {
        PublishedFolder.Found found = folder.find(path);
        if (found.isFolder()) {
          response.redirect(asFolder);
        } else if (found.file().isPresent() && NAMED_FOR_CONTENT.matcher(path).matches()) {
          Path file = found.file().get();
          response.lasting(ContentType.of(file), Files.readAllBytes(file));
        } else if (found.file().isPresent()) {
          file(200, found.file().get(), response);
        } else if (folder.find("404.html").file().isPresent()) {
          file(404, folder.find("404.html").file().get(), response);
        } else {
          response.text(404, "Nothing is here, and the site has no 404.html.\n");
        }
        return;
      } catch (NoSuchFileException e) {
        if (tries == MOST_TRIES) {
          response.text(404, "The site is being built.\n");
          return;
        }
      }
    }
  }

  private void file(int status, Path file, Response response) throws IOException {
    String type = ContentType.of(file);
    // The build's number comes first: a page must not pass for a newer one than it is.
    String script = type.startsWith("text/html") ? live.map(LiveReload::script).orElse("") : "";
    byte[] bytes = Files.readAllBytes(file);
    byte[] element = script.getBytes(StandardCharsets.UTF_8);
    response.bytes(status, type, script.isEmpty() ? bytes : LiveReload.inject(bytes, element));
  }
}
