package hornbook.templates;

import hornbook.model.SitePath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Moves the HTML of one page onto another that holds many: ids get the chapter's prefix, links
 * between whole chapters stay on the page, all other relative URLs are written anew, headings step
 * down one level, and sections are landmarks no more (there would be hundreds of one name).
 */
final class OnePage {
  private final Place place;
  private final Function<SitePath, String> anchors;
  private final Function<SitePath, String> targets;

  private OnePage(
      Place place, Function<SitePath, String> anchors, Function<SitePath, String> targets) {
    this.place = place;
    this.anchors = anchors;
    this.targets = targets;
  }

  /**
   * A page that holds whole chapters.
   *
   * @param anchors the prefix of each chapter on the page; empty for every other page
   */
  static OnePage ofAll(Place place, Function<SitePath, String> anchors) {
    return new OnePage(place, anchors, anchors);
  }

  /**
   * A page that holds parts of chapters, so that all links lead to the chapters' own pages.
   *
   * @param anchors the prefix of each chapter on the page
   */
  static OnePage ofParts(Place place, Function<SitePath, String> anchors) {
    return new OnePage(place, anchors, path -> "");
  }

  /** The HTML of the page {@code from}; attributes are taken as {@code name="value"} only. */
  String bind(String html, SitePath from) {
    StringBuilder out = new StringBuilder(html.length() + html.length() / 16);
    int done = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', done)) {
      int name = html.startsWith("</", at) ? at + 2 : at + 1;
      out.append(html, done, name);
      done = name;
      if (isHeading(html, name)) {
        out.append('h').append((char) Math.min('6', html.charAt(name + 1) + 1));
        done = name + 2;
      }
      done = attributes(html, done, html.startsWith("section ", name), from, out);
    }
    return out.append(html, done, html.length()).toString();
  }

  private static boolean isHeading(String html, int at) {
    return at + 2 < html.length()
        && html.charAt(at) == 'h'
        && html.charAt(at + 1) >= '1'
        && html.charAt(at + 1) <= '6'
        && (html.charAt(at + 2) == '>' || html.charAt(at + 2) == ' ');
  }

  /** Appends the rest of a tag from {@code done} on; returns the place that it came to. */
  private int attributes(String html, int done, boolean section, SitePath from, StringBuilder out) {
    int i = done;
    while (i < html.length() && html.charAt(i) != '>') {
      int end = html.charAt(i) == '"' ? html.indexOf('"', i + 1) : -1;
      if (end < 0) {
        i++;
        continue;
      }
      int space = html.lastIndexOf(' ', i);
      String name = html.substring(space + 1, i - 1);
      if (section && (name.equals("aria-label") || name.equals("aria-labelledby"))) {
        out.append(html, done, space);
        done = end + 1;
      } else if (!name.equals("class")) {
        out.append(html, done, i + 1).append(value(name, html.substring(i + 1, end), from));
        done = end;
      }
      i = end + 1;
    }
    out.append(html, done, i);
    return i;
  }

  private String value(String name, String value, SitePath from) {
    return switch (name) {
      case "href", "src" -> url(value, from);
      case "id", "for", "headers", "aria-labelledby", "aria-describedby", "aria-details" ->
          Arrays.stream(value.split(" "))
              .map(id -> anchors.apply(from) + "-" + id)
              .collect(Collectors.joining(" "));
      default ->
          value.contains("url(#")
              ? value.replace("url(#", "url(#" + anchors.apply(from) + "-")
              : value;
    };
  }

  private String url(String url, SitePath from) {
    if (url.startsWith("/") || url.matches("[a-zA-Z][a-zA-Z0-9+.-]*:.*")) {
      return url;
    }
    int hash = url.indexOf('#');
    String path = hash < 0 ? url : url.substring(0, hash);
    String fragment = hash < 0 ? "" : url.substring(hash + 1);
    SitePath target = path.isEmpty() ? from : resolve(path, from);
    String anchor = targets.apply(target);
    if (!anchor.isEmpty()) {
      return "#" + anchor + (fragment.isEmpty() ? "" : "-" + fragment);
    }
    return place.to(target) + (hash < 0 ? "" : "#" + fragment);
  }

  /** A relative path as RFC 3986, section 5.2 resolves it; folders mean their index page. */
  private static SitePath resolve(String path, SitePath from) {
    List<String> steps = new ArrayList<>(List.of(from.value().split("/")));
    steps.remove(steps.size() - 1);
    String whole = path.equals(".") || path.endsWith("..") ? path + "/" : path;
    for (String step : whole.replaceAll("/+", "/").split("/", -1)) {
      if (step.equals("..")) {
        if (!steps.isEmpty()) {
          steps.remove(steps.size() - 1);
        }
      } else if (!step.equals(".")) {
        steps.add(step.isEmpty() ? "index.html" : step);
      }
    }
    return new SitePath(String.join("/", steps));
  }
}
