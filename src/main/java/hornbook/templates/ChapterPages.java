package hornbook.templates;

import hornbook.model.Article;
import hornbook.model.Backlink;
import hornbook.model.Chapter;
import hornbook.model.Entry;
import hornbook.model.Page;
import hornbook.model.Part;
import hornbook.model.Settings;
import hornbook.model.SitePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages that have a source: the questions, the parts and the home page. */
final class ChapterPages {
  /** A folder shown inside another page lists all its chapters if there are no more of them. */
  private static final int LISTED = 16;

  /** The pages that mention another, each with its sentences. */
  record Mention(Row from, List<String> sentences) {}

  private final Site site;
  private final Frame frame;
  private final StructuredData data;

  ChapterPages(Site site, Frame frame) {
    this.site = site;
    this.frame = frame;
    this.data = new StructuredData(site);
  }

  Page render(Chapter chapter) {
    ReadingOrder.Spot spot = site.order().spot(chapter.path());
    Article article = site.article(chapter.path());
    Place place = Place.of(chapter.path());
    Facts facts = Facts.of(article);
    Map<String, Object> own = new HashMap<>();
    own.put("article", article);
    own.put("facts", facts);
    own.put("total", site.size());
    own.put("crumbs", crumbs(spot, place));
    own.put("outline", outline(article));
    own.put("prerequisites", Row.of(article.prerequisites(), site, place));
    own.put("mentions", mentions(chapter.path(), place));
    own.put(
        "related",
        Row.of(site.guide().related().getOrDefault(chapter.path(), List.of()), site, place));
    own.put("before", site.order().before(spot).map(c -> row(c, place)).stream().toList());
    own.put("after", site.order().after(spot).map(c -> row(c, place)).stream().toList());
    own.put("edit", edit(chapter));

    boolean home = spot.isFolder() && spot.trail().size() == 1;
    String kind = home ? "home" : spot.isFolder() ? "part" : "question";
    if (spot.isFolder()) {
      List<Row> rows = rows(spot.part(), place);
      own.put("rows", rows);
      own.put("pages", rows.stream().filter(row -> !row.folder()).toList());
      own.put("heading", home ? site.heading() : article.titleHtml());
      own.put("size", size(spot.part()));
      own.put("first", site.order().first().map(c -> row(c, place)).stream().toList());
      own.put("part", home ? 0 : site.order().rank(above(spot), chapter.path()) + 1);
    }
    return frame.page(kind + ".peb", head(kind, place, article, spot), spot.trail(), own);
  }

  private static Part above(ReadingOrder.Spot spot) {
    return spot.trail().get(spot.trail().size() - 2);
  }

  private Frame.Head head(String kind, Place place, Article article, ReadingOrder.Spot spot) {
    boolean home = kind.equals("home");
    Settings settings = site.settings();
    String description =
        home && !settings.description().isEmpty()
            ? article.chapter().meta().description().orElse(settings.description())
            : Facts.summary(article);
    Map<String, Object> what =
        home ? data.guide() : data.chapter(article, spot, Facts.of(article).minutes());
    return new Frame.Head(
        place, kind, home ? settings.title() : article.title(), description, what);
  }

  private Row row(Chapter chapter, Place place) {
    return Row.of(site.article(chapter.path()), place);
  }

  private List<Row> crumbs(ReadingOrder.Spot spot, Place place) {
    return spot.trail().stream()
        .map(Part::index)
        .filter(index -> !index.path().equals(spot.chapter().path()))
        .map(index -> row(index, place))
        .toList();
  }

  private static List<Article.OutlineEntry> outline(Article article) {
    return article.outline().stream()
        .filter(entry -> entry.level() <= 3)
        .map(ChapterPages::unlinked)
        .toList();
  }

  private static Article.OutlineEntry unlinked(Article.OutlineEntry heading) {
    return new Article.OutlineEntry(
        heading.level(), heading.anchor(), heading.role(), Phrase.unlinked(heading.html()));
  }

  private List<Mention> mentions(SitePath path, Place place) {
    Map<SitePath, List<String>> sentences = new LinkedHashMap<>();
    for (Backlink link : site.guide().backlinks().getOrDefault(path, List.of())) {
      List<String> of = sentences.computeIfAbsent(link.from(), from -> new ArrayList<>());
      if (!of.contains(link.sentence())) {
        of.add(link.sentence());
      }
    }
    List<Mention> mentions = new ArrayList<>();
    sentences.forEach(
        (from, of) -> mentions.add(new Mention(Row.of(site.article(from), place), of)));
    return mentions;
  }

  /** The lines of a folder: its chapters in full, its folders with their first chapters. */
  private List<Row> rows(Part part, Place place) {
    List<Row> rows = new ArrayList<>();
    for (Entry entry : part.entries()) {
      if (entry instanceof Part folder) {
        List<Chapter> chapters = folder.entries().stream().map(ChapterPages::page).toList();
        int shown = chapters.size() > LISTED ? LISTED / 2 : chapters.size();
        List<Row> below = chapters.subList(0, shown).stream().map(c -> row(c, place)).toList();
        rows.add(row(folder.index(), place).folder(below, chapters.size() - shown));
      } else {
        rows.add(row((Chapter) entry, place));
      }
    }
    return rows;
  }

  private static Chapter page(Entry entry) {
    return entry instanceof Part part ? part.index() : (Chapter) entry;
  }

  private String size(Part part) {
    int size = (int) part.all().filter(chapter -> chapter.number() > 0).count();
    return Phrase.count(size) + " " + site.noun(size);
  }

  private String edit(Chapter chapter) {
    Settings settings = site.settings();
    Optional<String> folder = Optional.of(settings.contentFolder()).filter(f -> !f.isEmpty());
    boolean noFile = chapter.number() == 0 && chapter.text().text().isEmpty();
    return settings.repository().isEmpty() || noFile
        ? ""
        : String.join(
            "/",
            settings.repository(),
            "edit",
            settings.branch(),
            folder.map(f -> f + "/").orElse("") + chapter.source());
  }
}
