package hornbook.templates;

import hornbook.model.Guide;
import hornbook.model.Name;
import hornbook.model.Page;
import hornbook.model.SitePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The pages that no author writes: lists over the whole guide, and the page for lost readers. */
final class ListPages {
  /** A term; {@code owner} lists the page that explains it, if one does. */
  record TermRow(
      String id, String name, String others, String definition, List<Row> owner, List<Row> used) {}

  /** A work and the pages that cite it. */
  record WorkRow(String key, String html, List<Row> cited) {}

  /** The corrections of one page. */
  record ErrataRow(Row page, List<Guide.ErratumEntry> entries) {}

  private final Site site;
  private final Frame frame;
  private final StructuredData data;

  ListPages(Site site, Frame frame) {
    this.site = site;
    this.frame = frame;
    this.data = new StructuredData(site);
  }

  Page render(Generated kind) {
    Place place = new Place(kind.path(), kind == Generated.NOT_FOUND ? site.base() : "");
    return switch (kind) {
      case QUESTIONS -> questions(place);
      case MAP -> map(place);
      case GLOSSARY -> glossary(place);
      case REFERENCES -> references(place);
      case ERRATA -> errata(place);
      case STUDY -> study(place);
      case INTERVIEW -> interview(place);
      case CHEAT_SHEET -> cheatSheet(place);
      case FORMULA_SHEET -> formulaSheet(place);
      case QUESTIONS_ONLY -> questionsOnly(place);
      case ANSWER_KEY -> answerKey(place);
      case PRINT -> print(place);
      case SEARCH -> page(Generated.SEARCH, place, "Search", "", Map.of());
      case NOT_FOUND -> page(Generated.NOT_FOUND, place, "Page not found", "", Map.of());
    };
  }

  private Page questions(Place place) {
    List<Row> rows =
        site.order().chapters().stream()
            .filter(chapter -> chapter.number() > 0)
            .map(chapter -> Row.of(site.article(chapter.path()), place))
            .toList();
    String what = "All " + site.noun(2) + " from A to Z";
    Map<String, Object> own = new HashMap<>();
    own.put("groups", Letters.group(rows, Row::shortTitle));
    own.put("size", Phrase.count(rows.size()) + " " + site.noun(rows.size()));
    return page(Generated.QUESTIONS, place, what, "Every one by its short name.", own);
  }

  private Page map(Place place) {
    MapRows rows = new MapRows(site, place);
    Map<String, Object> own = new HashMap<>();
    own.put("map", site.guide().map());
    own.put("stops", rows.stops());
    own.put("arrows", rows.arrows());
    own.put("steps", rows.steps());
    String what = "What to read before what, drawn as a map, and an order to read it in.";
    return page(Generated.MAP, place, "Map", what, own);
  }

  private Page glossary(Place place) {
    List<TermRow> rows = site.guide().glossary().stream().map(entry -> term(entry, place)).toList();
    Map<String, Object> own = new HashMap<>();
    own.put("groups", Letters.group(rows, TermRow::name));
    own.put("size", Phrase.count(rows.size()) + (rows.size() == 1 ? " term" : " terms"));
    String what = "Every term with its definition and the pages that use it.";
    return page(Generated.GLOSSARY, place, "Glossary", what, own);
  }

  private TermRow term(Guide.GlossaryEntry entry, Place place) {
    List<SitePath> owner =
        entry.term().owner().map(Name::text).flatMap(site.order()::bySlug).stream().toList();
    List<SitePath> used = entry.usedOn().stream().filter(page -> !owner.contains(page)).toList();
    return new TermRow(
        entry.term().id(),
        entry.term().name(),
        String.join(", ", entry.term().aliases()),
        entry.definition(),
        Row.of(owner, site, place),
        Row.of(used, site, place));
  }

  private Page references(Place place) {
    List<WorkRow> rows = new ArrayList<>();
    for (Guide.WorkEntry entry : site.guide().works()) {
      List<Row> cited = Row.of(entry.citedOn(), site, place);
      rows.add(new WorkRow(entry.work().key(), entry.work().html(), cited));
    }
    Map<String, Object> own = new HashMap<>();
    own.put("works", rows);
    own.put("size", Phrase.count(rows.size()) + (rows.size() == 1 ? " work" : " works"));
    String what = "Every work that the guide cites, and where.";
    return page(Generated.REFERENCES, place, "References", what, own);
  }

  private Page errata(Place place) {
    Map<SitePath, List<Guide.ErratumEntry>> byPage = new LinkedHashMap<>();
    for (Guide.ErratumEntry entry : site.guide().errata()) {
      byPage.computeIfAbsent(entry.page(), page -> new ArrayList<>()).add(entry);
    }
    List<ErrataRow> rows = new ArrayList<>();
    byPage.forEach((page, of) -> rows.add(new ErrataRow(Row.of(site.article(page), place), of)));
    int size = site.guide().errata().size();
    Map<String, Object> own = new HashMap<>();
    own.put("corrections", rows);
    own.put("size", Phrase.count(size) + (size == 1 ? " correction" : " corrections"));
    String what = "What the guide once said, what it says now, and why.";
    return page(Generated.ERRATA, place, "Errata", what, own);
  }

  private Page study(Place place) {
    String what = "Review the guide’s questions when they are due, and see where you stand.";
    Map<String, Object> own = new HashMap<>();
    own.put("parts", new StudyRows(site, place).parts());
    own.put("pack", place.root() + site.guide().packageName());
    return page(Generated.STUDY, place, "Study", what, own);
  }

  private Page interview(Place place) {
    String what = "Questions of all parts against the clock, with the follow-ups that come next.";
    Map<String, Object> own = Map.of("parts", new InterviewRows(site, place).parts());
    return page(Generated.INTERVIEW, place, "Mock interview", what, own);
  }

  private Page cheatSheet(Place place) {
    Map<String, Object> own = new HashMap<>();
    own.put("mistakes", site.settings().headings().getOrDefault("mistakes", "Common mistakes"));
    String what = "Every answer in half a minute, its formulas and its traps, on a few pages.";
    return sheet(Generated.CHEAT_SHEET, place, "Cheat sheet", what, Sheets.Item::hasCheats, own);
  }

  private Page formulaSheet(Place place) {
    String what = "Every formula of the guide, with what its symbols mean.";
    return sheet(
        Generated.FORMULA_SHEET,
        place,
        "Formula sheet",
        what,
        Sheets.Item::hasFormulas,
        new HashMap<>());
  }

  private Page questionsOnly(Place place) {
    String what = "Every question, follow-up and recall prompt without its answer.";
    return sheet(
        Generated.QUESTIONS_ONLY,
        place,
        "Questions only",
        what,
        Sheets.Item::hasAsks,
        new HashMap<>());
  }

  private Page answerKey(Place place) {
    String what = "The answers to the follow-ups and recall prompts, by their numbers.";
    return sheet(
        Generated.ANSWER_KEY, place, "Answer key", what, Sheets.Item::hasAsks, new HashMap<>());
  }

  private Page sheet(
      Generated kind,
      Place place,
      String title,
      String what,
      Predicate<Sheets.Item> wanted,
      Map<String, Object> own) {
    own.put("sheetParts", new Sheets(site, place).parts(wanted));
    own.put("sheetName", title);
    return page(kind, place, title, what, own);
  }

  private Page print(Place place) {
    WholeBook book = new WholeBook(site, place);
    Map<String, Object> own = new HashMap<>();
    own.put("chapters", book.chapters());
    own.put("heading", Phrase.unlinked(site.heading()));
    String what = "The whole guide on one page, for printing and for reading in one go.";
    return page(Generated.PRINT, place, site.settings().title() + " on one page", what, own);
  }

  private Page page(
      Generated kind, Place place, String title, String description, Map<String, Object> own) {
    String type =
        switch (kind) {
          case GLOSSARY -> "DefinedTermSet";
          case SEARCH -> "SearchResultsPage";
          case INTERVIEW -> "WebPage";
          default -> "CollectionPage";
        };
    return frame.page(
        kind.template(),
        new Frame.Head(place, kind.kind(), title, description, data.list(type, title, place)),
        List.of(site.guide().book().root()),
        own);
  }
}
