package hornbook.templates;

import hornbook.model.SitePath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Moves the HTML of one page onto another that holds many: ids get the chapter's prefix, links
 * between the chapters stay on the page, all other relative URLs are written anew, and headings
 * step down one level.
 */
final class OnePage {
  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>\"]|\"[^\"]*\")*>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          " (id|href|src|for|headers|aria-labelledby|aria-describedby|aria-details)=\"([^\"]*)\"");
  private static final Pattern INNER_URL = Pattern.compile("url\\(#([^)\"]+)\\)");

  private final Place place;
  private final Function<SitePath, String> anchors;

  /**
   * @param anchors the prefix of each chapter on the page; empty for every other page
   */
  OnePage(Place place, Function<SitePath, String> anchors) {
    this.place = place;
    this.anchors = anchors;
  }

  String bind(String html, SitePath from) {
    StringBuilder out = new StringBuilder(html.length() + html.length() / 8);
    Matcher tags = TAG.matcher(html);
    int done = 0;
    while (tags.find()) {
      out.append(html, done, tags.start());
      out.append(tag(tags.group(), tags.group(2), from));
      done = tags.end();
    }
    return out.append(html, done, html.length()).toString();
  }

  private String tag(String tag, String name, SitePath from) {
    String lowered = heading(tag, name);
    if (lowered.indexOf('=') < 0) {
      return lowered;
    }
    String prefix = anchors.apply(from) + "-";
    String moved =
        ATTRIBUTE
            .matcher(lowered)
            .replaceAll(m -> Matcher.quoteReplacement(attribute(m.group(1), m.group(2), from)));
    return INNER_URL.matcher(moved).replaceAll("url(#" + prefix + "$1)");
  }

  private static String heading(String tag, String name) {
    if (name.length() != 2 || name.charAt(0) != 'h' || !Character.isDigit(name.charAt(1))) {
      return tag;
    }
    int at = tag.indexOf(name) + 1;
    char level = (char) Math.min('6', tag.charAt(at) + 1);
    return tag.substring(0, at) + level + tag.substring(at + 1);
  }

  private String attribute(String name, String value, SitePath from) {
    String prefix = anchors.apply(from) + "-";
    String moved =
        switch (name) {
          case "href", "src" -> url(value, from);
          case "id" -> prefix + value;
          default ->
              Arrays.stream(value.split(" "))
                  .map(id -> prefix + id)
                  .collect(Collectors.joining(" "));
        };
    return " " + name + "=\"" + moved + "\"";
  }

  private String url(String url, SitePath from) {
    if (url.startsWith("/") || url.matches("[a-zA-Z][a-zA-Z0-9+.-]*:.*")) {
      return url;
    }
    int hash = url.indexOf('#');
    String path = hash < 0 ? url : url.substring(0, hash);
    String fragment = hash < 0 ? "" : url.substring(hash + 1);
    SitePath target = path.isEmpty() ? from : resolve(path, from);
    String anchor = anchors.apply(target);
    if (!anchor.isEmpty()) {
      return "#" + anchor + (fragment.isEmpty() ? "" : "-" + fragment);
    }
    return place.to(target) + (hash < 0 ? "" : "#" + fragment);
  }

  /** A relative path as RFC 3986, section 5.2 resolves it; folders mean their index page. */
  private static SitePath resolve(String path, SitePath from) {
    List<String> steps = new ArrayList<>(List.of(from.value().split("/")));
    steps.remove(steps.size() - 1);
    String whole = path.endsWith("/") || path.equals(".") || path.endsWith("..") ? path + "/" : path;
    UnaryOperator<String> page = step -> step.isEmpty() ? "index.html" : step;
    for (String step : whole.replaceAll("/+", "/").split("/", -1)) {
      if (step.equals("..")) {
        if (!steps.isEmpty()) {
          steps.remove(steps.size() - 1);
        }
      } else if (!step.equals(".")) {
        steps.add(page.apply(step));
      }
    }
    return new SitePath(String.join("/", steps));
  }
}
