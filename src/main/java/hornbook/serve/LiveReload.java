package hornbook.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Builds and findings go in, and all open pages are told of them, by server-sent events. */
final class LiveReload {
  private static final int HEARTBEAT_SECONDS = 10;

  private final String folder;
  private final String worker;
  private final String list;
  private final byte[] program;
  private final byte[] farewell;
  private final Set<BlockingQueue<String>> listeners = ConcurrentHashMap.newKeySet();

  /** Tells this server's builds from those of one that ran before on the same port. */
  private final String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);

  private int build;
  private String findings = "";

  LiveReload(String base) throws IOException {
    folder = base + "__hornbook/";
    worker = base + "service-worker.js";
    list = base + "offline.json";
    program = resource("reload.js");
    farewell = resource("service-worker.js");
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream file = LiveReload.class.getResourceAsStream(name)) {
      return file.readAllBytes();
    }
  }

  /** Whether a path is answered here: a preview that a browser kept would not follow the builds. */
  boolean owns(String path) {
    return path.startsWith(folder) || path.equals(worker) || path.equals(list);
  }

  synchronized void reload() {
    build++;
    findings = "";
    tell(reloadEvent());
  }

  synchronized void findings(String text) {
    findings = text;
    tell(findingsEvent());
  }

  private void tell(String event) {
    listeners.forEach(listener -> listener.add(event));
  }

  /** The element that a page gets; it says which build the page is from. */
  synchronized String script() {
    return "<script src=\""
        + folder
        + "reload.js\" data-build=\""
        + number()
        + "\" defer></script>";
  }

  /** A page with an element more, at the end of its body, and otherwise the same bytes. */
  static byte[] inject(byte[] page, byte[] element) {
    String text = new String(page, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    int end = text.lastIndexOf("</body>");
    int at = end < 0 ? page.length : end;
    ByteArrayOutputStream out = new ByteArrayOutputStream(page.length + element.length);
    out.write(page, 0, at);
    out.writeBytes(element);
    out.write(page, at, page.length - at);
    return out.toByteArray();
  }

  void answer(String path, HttpExchange exchange, Response response) throws IOException {
    switch (path.startsWith(folder) ? path.substring(folder.length()) : path) {
      case "reload.js" -> response.bytes(200, "text/javascript; charset=utf-8", program);
      case "events" -> listen(exchange);
      default -> {
        if (path.equals(worker)) {
          response.bytes(200, "text/javascript; charset=utf-8", farewell);
        } else {
          response.text(404, "Nothing is here.\n");
        }
      }
    }
  }

  /** Keeps one page's connection until it goes; a heartbeat notices that. */
  private void listen(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    BlockingQueue<String> events = new LinkedBlockingQueue<>();
    try (OutputStream out = exchange.getResponseBody()) {
      greet(events);
      while (true) {
        String event = events.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        out.write((event == null ? ":\n\n" : event).getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the server is closing
    } catch (IOException e) {
      // The page is gone, which is how every conversation with a browser ends.
    } finally {
      listeners.remove(events);
    }
  }

  /** A page may have missed a build while it was loaded or lay behind others. */
  private synchronized void greet(BlockingQueue<String> events) {
    events.add("retry: 500\n" + reloadEvent());
    events.add(findingsEvent());
    listeners.add(events);
  }

  private String number() {
    return run + "-" + build;
  }

  private String reloadEvent() {
    return "event: reload\ndata: " + number() + "\n\n";
  }

  private String findingsEvent() {
    return "event: findings\ndata: " + findings.replaceAll("\\R", "\ndata: ") + "\n\n";
  }
}
