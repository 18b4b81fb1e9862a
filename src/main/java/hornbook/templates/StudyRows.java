package hornbook.templates;

import hornbook.model.Chapter;
import hornbook.model.Lesson;
import hornbook.model.Part;
import hornbook.model.SitePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The guide's recall prompts as the page for studying lists them: by part, by question. */
record StudyRows(Site site, Place place) {
  /** Characters of prompts and answers above which the page names the questions only. */
  private static final int ONE_PAGE = 1_500_000;

  /**
   * @param url of the part's page, from the site's root; by it readers' choices know the part
   * @param size how many prompts it has
   */
  record PartRow(String url, String title, int size, List<QuestionRow> questions) {}

  /**
   * @param href leads to the first prompt on the question's own page
   * @param cards empty where they would make the page too large
   */
  record QuestionRow(String href, String title, List<CardRow> cards) {}

  /**
   * @param prompt inline
   * @param answer blocks
   */
  record CardRow(String prompt, String answer) {}

  /** The folders whose own questions have prompts, in reading order. */
  List<PartRow> parts() {
    boolean whole = size() <= ONE_PAGE;
    Map<Part, List<Chapter>> byPart = new LinkedHashMap<>();
    for (Chapter chapter : site.order().chapters()) {
      ReadingOrder.Spot spot = site.order().spot(chapter.path());
      if (!spot.isFolder() && !cards(chapter).isEmpty()) {
        byPart.computeIfAbsent(spot.part(), part -> new ArrayList<>()).add(chapter);
      }
    }
    List<PartRow> parts = new ArrayList<>();
    byPart.forEach((part, chapters) -> parts.add(row(part, chapters, whole)));
    return parts;
  }

  private QuestionRow question(Chapter chapter, boolean whole) {
    List<Lesson.Card> cards = cards(chapter);
    return new QuestionRow(
        place.to(chapter.path()) + "#" + cards.get(0).id(),
        site.article(chapter.path()).shortTitle(),
        whole
            ? cards.stream()
                .map(card -> new CardRow(line(card.prompt().html()), card.answer().html()))
                .toList()
            : List.of());
  }

  /** A prompt is one paragraph, which a summary cannot hold. */
  private static String line(String html) {
    String inner =
        html.startsWith("<p>") && html.endsWith("</p>")
            ? html.substring("<p>".length(), html.length() - "</p>".length())
            : html;
    return inner.contains("<p>") ? html : Phrase.unlinked(inner);
  }

  private List<Lesson.Card> cards(Chapter chapter) {
    Lesson lesson = site.guide().lessons().get(chapter.path());
    return lesson == null ? List.of() : lesson.cards();
  }

  private PartRow row(Part part, List<Chapter> chapters, boolean whole) {
    SitePath path = part.index().path();
    boolean root = part == site.guide().book().root();
    return new PartRow(
        root ? "./" : path.url(),
        root ? site.settings().title() : site.article(path).shortTitle(),
        chapters.stream().mapToInt(chapter -> cards(chapter).size()).sum(),
        chapters.stream().map(chapter -> question(chapter, whole)).toList());
  }

  private long size() {
    return site.guide().lessons().values().stream()
        .flatMap(lesson -> lesson.cards().stream())
        .mapToLong(card -> card.prompt().html().length() + card.answer().html().length())
        .sum();
  }
}
