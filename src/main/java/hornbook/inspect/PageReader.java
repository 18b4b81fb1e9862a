package hornbook.inspect;

import hornbook.model.Page;
import hornbook.model.SitePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads one page's HTML, once, and keeps of it only what must be checked. */
final class PageReader {
  private static final Set<String> LOADED =
      Set.of("stylesheet", "preload", "modulepreload", "manifest");

  private final Set<String> anchors = new HashSet<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> repeatedIds = new LinkedHashSet<>();
  private final Map<Link, Integer> links = new LinkedHashMap<>();
  private final List<String> blindImages = new ArrayList<>();
  private final List<Link> wordlessLinks = new ArrayList<>();

  private PageReader() {}

  /**
   * @param shared what long navigation holds, by its HTML
   */
  static PageFacts read(Page page, ConcurrentMap<String, PageFacts> shared) {
    FormulaCut cut = FormulaCut.of(page.html());
    PageReader reader = new PageReader();
    StringBuilder rest = new StringBuilder(cut.html().length());
    for (String stretch : Navigation.split(cut.html())) {
      if (Navigation.isLong(stretch)) {
        reader.add(
            shared.computeIfAbsent(
                Navigation.unmarked(stretch), html -> parsed(page.path(), html)));
      } else {
        rest.append(stretch);
      }
    }
    Jsoup.parse(rest.toString()).forEach(reader::element);
    return reader.facts(page.path(), cut.formulas().size());
  }

  private static PageFacts parsed(SitePath path, String html) {
    PageReader reader = new PageReader();
    Jsoup.parseBodyFragment(html).body().forEach(reader::element);
    return reader.facts(path, 0);
  }

  private PageFacts facts(SitePath path, int formulas) {
    return new PageFacts(
        path,
        anchors,
        ids,
        List.copyOf(repeatedIds),
        links,
        List.copyOf(blindImages),
        List.copyOf(wordlessLinks),
        formulas);
  }

  private void add(PageFacts part) {
    anchors.addAll(part.anchors());
    part.ids().forEach(this::id);
    repeatedIds.addAll(part.repeatedIds());
    part.links().forEach(this::add);
    blindImages.addAll(part.blindImages());
    wordlessLinks.addAll(part.wordlessLinks());
  }

  private void id(String id) {
    anchors.add(id);
    if (!ids.add(id)) {
      repeatedIds.add(id);
    }
  }

  private void element(Element element) {
    if (element.attributesSize() == 0) {
      return;
    }
    String id = element.attr("id");
    if (!id.isEmpty()) {
      id(id);
    }
    switch (element.normalName()) {
      case "a", "area" -> link(element);
      case "img" -> image(element);
      case "link" -> related(element);
      case "source" -> {
        add(Link.Kind.FILE, element, "src");
        srcset(element, "srcset");
      }
      case "video" -> {
        add(Link.Kind.FILE, element, "src");
        add(Link.Kind.IMAGE, element, "poster");
      }
      case "script", "audio", "track", "iframe", "embed", "input" ->
          add(Link.Kind.FILE, element, "src");
      case "object" -> add(Link.Kind.FILE, element, "data");
      case "form" -> add(Link.Kind.LINK, element, "action");
      case "image", "use" -> {
        add(Link.Kind.IMAGE, element, "href");
        add(Link.Kind.IMAGE, element, "xlink:href");
      }
      default -> {}
    }
  }

  private void link(Element element) {
    String name = element.attr("name");
    if (!name.isEmpty()) {
      anchors.add(name);
    }
    add(Link.Kind.LINK, element, "xlink:href");
    if (element.hasAttr("href")) {
      Link link = new Link(Link.Kind.LINK, element.attr("href"));
      add(link, 1);
      if (!element.hasText() && !isNamed(element)) {
        wordlessLinks.add(link);
      }
    }
  }

  private static boolean isNamed(Element link) {
    return link.hasAttr("aria-label")
        || link.hasAttr("aria-labelledby")
        || link.selectFirst("img[alt], svg, [aria-label]") != null
        || link.normalName().equals("area");
  }

  private void image(Element element) {
    add(Link.Kind.IMAGE, element, "src");
    srcset(element, "srcset");
    if (!element.hasAttr("alt")) {
      blindImages.add(element.attr("src"));
    }
  }

  private void related(Element element) {
    List<String> kinds = List.of(element.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"));
    boolean icon = kinds.stream().anyMatch(kind -> kind.endsWith("icon"));
    boolean loaded = kinds.stream().anyMatch(LOADED::contains);
    add(icon ? Link.Kind.IMAGE : loaded ? Link.Kind.FILE : Link.Kind.LINK, element, "href");
    srcset(element, "imagesrcset");
  }

  private void add(Link.Kind kind, Element element, String attribute) {
    if (element.hasAttr(attribute)) {
      add(new Link(kind, element.attr(attribute)), 1);
    }
  }

  private void add(Link link, int times) {
    links.merge(link, times, Integer::sum);
  }

  private void srcset(Element element, String attribute) {
    for (String url : SourceSet.urls(element.attr(attribute))) {
      add(new Link(Link.Kind.IMAGE, url), 1);
    }
  }
}
