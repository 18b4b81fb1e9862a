package hornbook.templates;

import hornbook.model.Article;
import hornbook.model.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a page is, in the words of schema.org. */
final class StructuredData {
  private final Site site;

  StructuredData(Site site) {
    this.site = site;
  }

  /** The guide as a whole, for its first page. */
  Map<String, Object> guide() {
    Map<String, Object> data = thing("WebSite", site.settings().title());
    put(data, "alternateName", site.settings().subtitle());
    put(data, "description", site.settings().description());
    put(data, "url", site.settings().address());
    data.put("inLanguage", site.settings().language());
    return data;
  }

  /** A page of the guide that is a list or a folder. */
  Map<String, Object> list(String type, String name, Place place) {
    Map<String, Object> data = thing(type, name);
    put(data, "url", site.address(place.page()));
    data.put("inLanguage", site.settings().language());
    data.put("isPartOf", guideName());
    return data;
  }

  /** A chapter, and the way that leads to it. */
  Map<String, Object> chapter(Article article, ReadingOrder.Spot spot, int minutes) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("@type", "LearningResource");
    page.put("name", article.title());
    put(page, "description", Phrase.cut(Facts.summary(article), 200));
    put(page, "url", site.address(article.path()));
    page.put("inLanguage", site.settings().language());
    article.chapter().meta().level().ifPresent(l -> page.put("educationalLevel", Facts.level(l)));
    if (minutes > 0) {
      page.put("timeRequired", "PT" + minutes + "M");
    }
    article.chapter().meta().changed().ifPresent(d -> page.put("dateModified", d.toString()));
    page.put("isPartOf", guideName());
    if (site.settings().address().isEmpty()) {
      Map<String, Object> alone = new LinkedHashMap<>();
      alone.put("@context", "https://schema.org");
      alone.putAll(page);
      return alone;
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", "https://schema.org");
    data.put("@graph", List.of(page, crumbs(article, spot)));
    return data;
  }

  private Map<String, Object> crumbs(Article article, ReadingOrder.Spot spot) {
    List<Object> items = new ArrayList<>();
    for (Part part : spot.trail()) {
      Article folder = site.article(part.index().path());
      if (!folder.path().equals(article.path())) {
        items.add(crumb(items.size() + 1, folder));
      }
    }
    items.add(crumb(items.size() + 1, article));
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("@type", "BreadcrumbList");
    list.put("itemListElement", items);
    return list;
  }

  private Map<String, Object> crumb(int position, Article article) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("@type", "ListItem");
    item.put("position", position);
    item.put("name", article.shortTitle());
    item.put("item", site.address(article.path()));
    return item;
  }

  private Map<String, Object> guideName() {
    Map<String, Object> guide = new LinkedHashMap<>();
    guide.put("@type", "WebSite");
    guide.put("name", site.settings().title());
    put(guide, "url", site.settings().address());
    return guide;
  }

  private static Map<String, Object> thing(String type, String name) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", "https://schema.org");
    data.put("@type", type);
    data.put("name", name);
    return data;
  }

  private static void put(Map<String, Object> data, String key, String value) {
    if (!value.isEmpty()) {
      data.put(key, value);
    }
  }
}
