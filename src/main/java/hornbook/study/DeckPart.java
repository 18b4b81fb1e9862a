package hornbook.study;

import hornbook.model.Article;
import hornbook.model.Chapter;
import hornbook.model.Guide;
import hornbook.model.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * The questions that stand in one folder itself.
 *
 * @param url of the folder's page, relative to the site's root
 */
record DeckPart(String title, String url, List<Question> questions) {

  /** Every folder that has questions, in reading order. */
  static List<DeckPart> of(Guide guide) {
    List<DeckPart> parts = new ArrayList<>();
    add(guide.book().root(), guide, parts);
    return parts;
  }

  private static void add(Part part, Guide guide, List<DeckPart> parts) {
    List<Question> questions =
        part.chapters().stream().map(chapter -> question(chapter, guide)).toList();
    if (!questions.isEmpty()) {
      Article index = guide.articles().get(part.index().path());
      boolean whole = part == guide.book().root();
      String url = part.index().path().url();
      parts.add(
          new DeckPart(
              whole ? guide.book().settings().title() : index.title(),
              url.isEmpty() ? "./" : url,
              questions));
    }
    part.parts().forEach(inner -> add(inner, guide, parts));
  }

  private static Question question(Chapter chapter, Guide guide) {
    return new Question(guide.articles().get(chapter.path()), guide.lessons().get(chapter.path()));
  }
}
