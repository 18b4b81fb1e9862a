package hornbook.templates;

import hornbook.model.Article;
import hornbook.model.ConceptMap;
import hornbook.model.Part;
import hornbook.model.SitePath;
import java.util.List;
import java.util.stream.Collectors;

/** The guide's map as its page shows it: boxes that are links, lines as SVG paths, and a list. */
record MapRows(Site site, Place place) {
  /**
   * A box of the drawing.
   *
   * @param part the short title of the folder that the question is in; empty for the root
   */
  record StopRow(ConceptMap.Stop at, String href, String part) {}

  /** A question of the list, and what it builds on. */
  record Step(Row row, String part, List<Row> after) {}

  List<StopRow> stops() {
    return site.guide().map().stops().stream()
        .map(stop -> new StopRow(stop, place.to(stop.page()), part(stop.page())))
        .toList();
  }

  /** Each as the {@code d} of a path. */
  List<String> arrows() {
    return site.guide().map().arrows().stream()
        .map(
            arrow ->
                arrow.points().stream()
                    .map(point -> point.x() + " " + point.y())
                    .collect(Collectors.joining("L", "M", "")))
        .toList();
  }

  List<Step> steps() {
    return site.guide().map().order().stream().map(this::step).toList();
  }

  private Step step(SitePath page) {
    Article article = site.article(page);
    return new Step(
        Row.of(article, place), part(page), Row.of(article.prerequisites(), site, place));
  }

  private String part(SitePath page) {
    List<Part> trail = site.order().spot(page).trail();
    return trail.size() < 2
        ? ""
        : site.article(trail.get(trail.size() - 1).index().path()).shortTitle();
  }
}
