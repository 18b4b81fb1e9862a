package hornbook.inspect;

import hornbook.model.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One page's facts against the whole site: what is wrong on it. */
final class PageChecker {
  private static final SitePath NOT_FOUND = new SitePath("404.html");
  private static final Set<String> UNSAFE = Set.of("javascript", "vbscript", "data", "file", "blob");

  private final PageFacts page;
  private final PublishedSite site;
  private final UrlResolver resolver;
  private final List<Fault> faults = new ArrayList<>();

  private PageChecker(PageFacts page, PublishedSite site, UrlResolver resolver) {
    this.page = page;
    this.site = site;
    this.resolver = resolver;
  }

  static List<Fault> check(PageFacts page, PublishedSite site, UrlResolver resolver) {
    PageChecker checker = new PageChecker(page, site, resolver);
    page.repeatedIds().forEach(checker::repeated);
    page.blindImages().forEach(checker::blind);
    page.wordlessLinks().forEach(checker::wordless);
    page.links().forEach(checker::link);
    return checker.faults;
  }

  private void repeated(String id) {
    List<String> literals = List.of("{#" + id + "}", "id=\"" + id + "\"", "id='" + id + "'", id);
    faults.add(
        new Fault(
            "duplicate-id",
            "more than one element of this page has the id `" + id + "`",
            "give one of them another name: a link finds only the first",
            literals,
            1,
            1));
  }

  private void blind(String url) {
    faults.add(
        new Fault(
            "missing-alt",
            "the image `" + shown(url) + "` has no alternative text",
            "say in `alt` what it shows, or write `alt=\"\"` if it only decorates",
            Literals.of(url),
            0,
            1));
  }

  private void wordless(Link link) {
    faults.add(
        new Fault(
            "empty-link",
            "the link to `" + shown(link.url()) + "` has no words",
            "write between its tags what it leads to",
            Literals.of(link.url()),
            0,
            page.links().get(link)));
  }

  private void link(Link link, int times) {
    if (link.url().isBlank()) {
      add(link, times, "empty-link", "this " + noun(link) + " has no address", "");
      return;
    }
    Destination destination = resolver.resolve(link.url(), page.path());
    if (destination instanceof Destination.Inside inside) {
      inside(link, times, inside);
    } else if (destination instanceof Destination.Outside) {
      add(
          link,
          times,
          "link-outside-site",
          "`" + shown(link.url()) + "` leads out of the site",
          outsideHint(link));
    } else if (destination instanceof Destination.Elsewhere elsewhere) {
      elsewhere(link, times, elsewhere.scheme());
    }
  }

  private static String noun(Link link) {
    return link.kind() == Link.Kind.LINK ? "link" : "image or file";
  }

  private String outsideHint(Link link) {
    return link.url().startsWith("/")
        ? "the site lies below `" + resolver.base() + "`: write a path relative to this file"
        : "it climbs above the site's root with `..`";
  }

  private void inside(Link link, int times, Destination.Inside inside) {
    if (page.path().equals(NOT_FOUND) && isRelative(link.url())) {
      add(
          link,
          times,
          "broken-link",
          "`" + shown(link.url()) + "` is relative, but this page is shown at any depth",
          "begin it with the path of the site's root");
      return;
    }
    Optional<String> file = site.served(inside.path());
    if (file.isEmpty()) {
      add(
          link,
          times,
          link.kind() == Link.Kind.IMAGE ? "missing-image" : "broken-link",
          "`" + shown(link.url()) + "` leads to no published file",
          didYouMean(site.nearestFile(inside.path(), page.path())));
      return;
    }
    String fragment = inside.fragment();
    int directive = fragment.indexOf(":~:");
    String anchor = directive < 0 ? fragment : fragment.substring(0, directive);
    if (link.kind() == Link.Kind.LINK && !site.hasAnchor(file.get(), anchor)) {
      add(
          link,
          times,
          "broken-fragment",
          (file.get().equals(page.path().value()) ? "this page" : "`" + file.get() + "`")
              + " has nothing named `#"
              + shown(anchor)
              + "`",
          didYouMean(site.nearestAnchor(file.get(), anchor).map(name -> "#" + name)));
    }
  }

  private static boolean isRelative(String url) {
    return !url.startsWith("/") && !url.startsWith("#") && url.indexOf(':') < 0;
  }

  private static String didYouMean(Optional<String> name) {
    return name.map(found -> "did you mean `" + found + "`?").orElse("");
  }

  private void elsewhere(Link link, int times, String scheme) {
    boolean picture =
        link.kind() == Link.Kind.IMAGE
            && link.url().strip().toLowerCase(Locale.ROOT).startsWith("data:image/");
    if (UNSAFE.contains(scheme) && !picture) {
      add(
          link,
          times,
          "unsafe-link",
          "a " + (link.kind() == Link.Kind.LINK ? "link" : "page") + " may not use `" + scheme + ":`",
          "write a web address or a path");
    } else if (link.kind() == Link.Kind.IMAGE && !picture) {
      add(
          link,
          times,
          "external-image",
          "the image `" + shown(link.url()) + "` lies outside the guide",
          "put a copy into the content folder: pages fetch nothing from elsewhere");
    }
  }

  private void add(Link link, int times, String code, String message, String hint) {
    faults.add(new Fault(code, message, hint, Literals.of(link.url()), 0, times));
  }

  /** A message stays one line that a terminal can show. */
  private static String shown(String url) {
    String line = url.replaceAll("\\p{Cntrl}", " ");
    return line.length() <= 80 ? line : line.substring(0, 79) + "…";
  }
}
