package hornbook.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A status, a type and bytes go out to a browser, which is told how long they hold. */
final class Response {
  private final HttpExchange exchange;

  Response(HttpExchange exchange) {
    this.exchange = exchange;
  }

  void text(int status, String text) throws IOException {
    bytes(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  void redirect(String location) throws IOException {
    exchange.getResponseHeaders().set("Location", location);
    bytes(301, "text/plain; charset=utf-8", new byte[0]);
  }

  /** The browser has to ask again each time. */
  void bytes(int status, String type, byte[] bytes) throws IOException {
    bytes(status, type, bytes, "no-store");
  }

  /** The browser may keep what has another address as soon as it is changed (RFC 8246). */
  void lasting(String type, byte[] bytes) throws IOException {
    bytes(200, type, bytes, "max-age=31536000, immutable");
  }

  private void bytes(int status, String type, byte[] bytes, String caching) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", caching);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    if (head) {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(bytes.length));
    }
    // The JDK reads -1 as "no body", and 0 as "a body of unknown length".
    exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
    if (!head) {
      exchange.getResponseBody().write(bytes);
    }
  }
}
