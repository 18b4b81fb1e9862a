package hornbook.inspect;

import hornbook.model.SitePath;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * URLs as a browser resolves them on a page of the site: RFC 3986, section 5.2, with the leniency
 * of the URL standard towards spaces and line breaks.
 *
 * @param host the site's host with two slashes before it; empty if its address is unknown
 * @param base the path of the site's root, with slashes at both ends
 */
record UrlResolver(String host, String base) {
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");
  private static final Pattern IGNORED =
      Pattern.compile("^[\\x00-\\x20]+|[\\x00-\\x20]+$|[\\t\\n\\r]");

  /**
   * @param address the site's address with a slash at its end, or empty
   */
  static UrlResolver of(String address) {
    if (address.isEmpty()) {
      return new UrlResolver("", "/");
    }
    URI uri = URI.create(address);
    String path = uri.getRawPath();
    return new UrlResolver("//" + uri.getRawAuthority(), path.isEmpty() ? "/" : path);
  }

  Destination resolve(String written, SitePath page) {
    String url = isClean(written) ? written : IGNORED.matcher(written).replaceAll("");
    Matcher scheme = SCHEME.matcher(url);
    if (scheme.lookingAt()) {
      String name = scheme.group(1).toLowerCase(Locale.ROOT);
      boolean web = name.equals("http") || name.equals("https");
      return web ? onHost(url.substring(scheme.end()), name) : new Destination.Elsewhere(name);
    }
    if (url.startsWith("//")) {
      return onHost(url, "https");
    }
    if (url.startsWith("#")) {
      return new Destination.Inside(page.value(), url.substring(1));
    }
    return path(url, page).<Destination>map(inside -> inside).orElseGet(Destination.Outside::new);
  }

  private static boolean isClean(String url) {
    for (int i = 0; i < url.length(); i++) {
      if (url.charAt(i) <= ' ') {
        return false;
      }
    }
    return true;
  }

  private Destination onHost(String url, String scheme) {
    boolean here =
        !host.isEmpty()
            && url.regionMatches(true, 0, host, 0, host.length())
            && (url.length() == host.length() || "/?#".indexOf(url.charAt(host.length())) >= 0);
    // Another path of the same host is another site: on GitHub Pages all of a user's share one.
    return (here
            ? path("/" + url.substring(host.length()).replaceFirst("^/", ""), new SitePath(""))
            : Optional.<Destination.Inside>empty())
        .<Destination>map(inside -> inside)
        .orElseGet(() -> new Destination.Elsewhere(scheme));
  }

  private Optional<Destination.Inside> path(String url, SitePath page) {
    int hash = url.indexOf('#');
    String fragment = hash < 0 ? "" : url.substring(hash + 1);
    String withQuery = hash < 0 ? url : url.substring(0, hash);
    int query = withQuery.indexOf('?');
    String path = query < 0 ? withQuery : withQuery.substring(0, query);
    if (path.isEmpty()) {
      return Optional.of(new Destination.Inside(page.value(), fragment));
    }
    if (path.startsWith("/")) {
      boolean root = path.length() + 1 == base.length() && base.startsWith(path);
      if (!root && !path.startsWith(base)) {
        return Optional.empty();
      }
      return walk("", root ? "" : path.substring(base.length()))
          .map(found -> new Destination.Inside(found, fragment));
    }
    String folder = page.value().substring(0, page.value().lastIndexOf('/') + 1);
    return walk(folder, path).map(found -> new Destination.Inside(found, fragment));
  }

  /** Follows the steps of a path; empty if they lead above the root. */
  private static Optional<String> walk(String folder, String path) {
    int up = 0;
    int top = folder.length();
    while (top > 0 && path.startsWith("../", up)) {
      up += 3;
      top = folder.lastIndexOf('/', top - 2) + 1;
    }
    if (path.indexOf("./", up) < 0 && !path.endsWith(".") && path.indexOf('%') < 0) {
      return Optional.of(folder.substring(0, top) + path.substring(up));
    }
    return walkSteps(folder, path);
  }

  private static Optional<String> walkSteps(String folder, String path) {
    List<String> steps = new ArrayList<>();
    if (!folder.isEmpty()) {
      steps.addAll(List.of(folder.substring(0, folder.length() - 1).split("/", -1)));
    }
    String[] parts = path.split("/", -1);
    for (int i = 0; i < parts.length; i++) {
      String step = SitePath.decoded(parts[i]);
      boolean last = i == parts.length - 1;
      if (step.equals("..")) {
        if (steps.isEmpty()) {
          return Optional.empty();
        }
        steps.remove(steps.size() - 1);
      } else if (!step.equals(".")) {
        steps.add(step);
        continue;
      }
      if (last) {
        steps.add("");
      }
    }
    return Optional.of(String.join("/", steps));
  }
}
