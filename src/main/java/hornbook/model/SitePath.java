package hornbook.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The place of a published file below the site's root, such as {@code general/pca.html}.
 *
 * @param value with {@code /}, without a leading one; folders' pages end in {@code index.html}
 */
public record SitePath(String value) implements Comparable<SitePath> {

  /** The path as a browser asks for it: {@code general/index.html} is {@code general/}. */
  public String url() {
    return value.equals("index.html") || value.endsWith("/index.html")
        ? value.substring(0, value.length() - "index.html".length())
        : value;
  }

  /**
   * The relative URL of this file for a link that stands on {@code page}; never empty, and right
   * under any base path (RFC 3986, section 4.2).
   */
  public String from(SitePath page) {
    String[] here = page.value.split("/", -1);
    String[] there = url().split("/", -1);
    int shared = 0;
    while (shared < here.length - 1
        && shared < there.length - 1
        && here[shared].equals(there[shared])) {
      shared++;
    }
    String up = "../".repeat(here.length - 1 - shared);
    String down = String.join("/", List.of(there).subList(shared, there.length));
    String relative = up + down;
    return relative.isEmpty() ? "./" : relative;
  }

  /** The relative URL of the site's root for a page at this path: {@code ./}, {@code ../} … */
  public String toRoot() {
    return new SitePath("index.html").from(this);
  }

  /** A URL's text without percent signs; one that is not encoded rightly stays as it is. */
  public static String decoded(String url) {
    try {
      return url.indexOf('%') < 0
          ? url
          : URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return url;
    }
  }

  @Override
  public int compareTo(SitePath other) {
    return value.compareTo(other.value);
  }
}
