package hornbook.templates;

import hornbook.model.Article;
import hornbook.model.Html;
import hornbook.model.Page;
import hornbook.model.Part;
import hornbook.model.SitePath;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Puts a page's own values into its template, with the head, header, tree and footer around. */
final class Frame {
  /** The header names the parts if there are no more of them. */
  private static final int NAMED_PARTS = 8;

  /** Kinds of pages that search engines shall leave alone. */
  private static final Set<String> UNLISTED = kinds(kind -> !kind.isListed());

  private static final Set<String> SHEETS = kinds(Generated::isSheet);

  /** Kinds of pages that show later, from files, anything that a question may hold. */
  private static final Set<String> LOADING = Set.of("study", "interview");

  /** A link of the frame. */
  record Link(String href, String text, boolean current) {}

  /** What all pages of one folder and one part have in common. */
  private record Surroundings(String header, String tree, String footer, String search) {}

  /**
   * What a page says about itself.
   *
   * @param kind a word for style sheets, such as {@code question}
   * @param data what it is, for {@link ScriptJson}
   */
  record Head(Place place, String kind, String title, String description, Map<String, ?> data) {}

  private final Templates templates;
  private final Assets assets;
  private final Site site;
  private final SiteTree tree;
  private final Map<String, Surroundings> surroundings = new ConcurrentHashMap<>();

  Frame(Templates templates, Assets assets, Site site) {
    this.templates = templates;
    this.assets = assets;
    this.site = site;
    this.tree = new SiteTree(site);
  }

  /** A whole page; {@code trail} holds the folders that lead to it, the root at least. */
  Page page(String template, Head head, List<Part> trail, Map<String, Object> own) {
    Place place = head.place();
    Surroundings around = around(place, trail);
    Map<String, Object> values = new HashMap<>(own);
    values.putAll(common(place));
    String content = templates.fill(template, values);
    boolean loads = LOADING.contains(head.kind());
    boolean math = loads || content.contains("class=\"katex");

    values = common(place);
    values.put("kind", head.kind());
    values.put("title", head.title());
    values.put("pageTitle", pageTitle(head));
    values.put("description", Phrase.cut(head.description(), 200));
    values.put("canonical", UNLISTED.contains(head.kind()) ? "" : site.address(place.page()));
    values.put("image", site.settings().address() + assets.folder() + "icon-512.png");
    values.put("described", !site.settings().address().isEmpty());
    values.put("listed", !UNLISTED.contains(head.kind()));
    values.put("data", ScriptJson.of(head.data()));
    values.put("math", math ? place.root() + assets.mathStylesheet() : "");
    values.put("sheet", SHEETS.contains(head.kind()));
    values.put("tabs", content.contains("class=\"tabs\""));
    values.put("plots", loads || content.contains("class=\"figure plot\""));
    values.put("header", loads ? marked(around.header(), place) : around.header());
    values.put("tree", marked(around.tree(), place));
    values.put("footer", around.footer());
    values.put("search", around.search());
    values.put("content", content);
    return new Page(place.page(), templates.fill("page.peb", values));
  }

  private String pageTitle(Head head) {
    String guide = site.settings().title();
    return head.title().equals(guide) ? guide : head.title() + " · " + guide;
  }

  private Map<String, Object> common(Place place) {
    Map<String, Object> values = new HashMap<>();
    values.put("site", site.settings());
    values.put("root", place.root());
    values.put("assets", place.root() + assets.folder());
    values.put("noun", site.noun(1));
    values.put("nouns", site.noun(2));
    values.put("asks", site.asks());
    String pdf = assets.pdf();
    values.put("pdfUrl", pdf.isEmpty() ? "" : place.to(new SitePath(pdf)));
    for (Generated kind : Generated.values()) {
      values.put(variable(kind), site.has(kind) ? place.to(kind.path()) : "");
    }
    return values;
  }

  /** What templates call the URL of a page, such as {@code cheatSheetUrl}. */
  private static String variable(Generated kind) {
    StringBuilder name = new StringBuilder();
    for (String word : kind.kind().split("-")) {
      name.append(name.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)));
      name.append(word, 1, word.length());
    }
    return name.append("Url").toString();
  }

  private static Set<String> kinds(Predicate<Generated> wanted) {
    return Arrays.stream(Generated.values())
        .filter(wanted)
        .map(Generated::kind)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Surroundings around(Place place, List<Part> trail) {
    String key = place.folder() + "|" + tree.key(place.page(), trail);
    return surroundings.computeIfAbsent(key, k -> surroundings(place, trail));
  }

  private Surroundings surroundings(Place place, List<Part> trail) {
    Map<String, Object> values = common(place);
    List<Part> parts = trail.get(0).parts();
    values.put(
        "parts",
        parts.size() > NAMED_PARTS
            ? List.of()
            : parts.stream().map(part -> link(place, part, trail)).toList());
    values.put("branches", tree.branches(place, trail));
    return new Surroundings(
        templates.fill("parts/site-header.peb", values),
        templates.fill("parts/site-tree.peb", values),
        templates.fill("parts/site-footer.peb", values),
        templates.fill("parts/search-dialog.peb", values));
  }

  private Link link(Place place, Part part, List<Part> trail) {
    Article article = site.article(part.index().path());
    boolean current = trail.size() > 1 && trail.get(1) == part;
    return new Link(place.to(article.path()), article.shortTitle(), current);
  }

  /** Tree and header are rendered once for many pages; each marks its own link in them. */
  private static String marked(String around, Place place) {
    String link = "href=\"" + Html.escape(place.to(place.page())) + "\"";
    int at = around.indexOf(link);
    return at < 0
        ? around
        : around.substring(0, at) + "aria-current=\"page\" " + around.substring(at);
  }
}
