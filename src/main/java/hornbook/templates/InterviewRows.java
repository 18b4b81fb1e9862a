package hornbook.templates;

import hornbook.model.Article;
import hornbook.model.Chapter;
import hornbook.model.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The guide's questions by part, as the page of the mock interview lists them without scripts. */
record InterviewRows(Site site, Place place) {
  /** The questions of a part; those that stand in none have neither its address nor its title. */
  record PartRow(String href, String title, List<Row> rows) {}

  /** The parts that hold questions, in reading order. */
  List<PartRow> parts() {
    Part root = site.guide().book().root();
    List<PartRow> parts = new ArrayList<>();
    parts.add(new PartRow("", "", rows(root.chapters().stream())));
    for (Part part : root.parts()) {
      Article index = site.article(part.index().path());
      parts.add(new PartRow(place.to(index.path()), index.title(), rows(part.all())));
    }
    return parts.stream().filter(part -> !part.rows().isEmpty()).toList();
  }

  private List<Row> rows(Stream<Chapter> chapters) {
    return chapters
        .filter(chapter -> chapter.number() > 0)
        .map(chapter -> Row.of(site.article(chapter.path()), place))
        .toList();
  }
}
