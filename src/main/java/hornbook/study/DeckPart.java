package hornbook.study;

import hornbook.model.Article;
import hornbook.model.Chapter;
import hornbook.model.Guide;
import hornbook.model.Part;
import hornbook.model.SitePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The questions that stand in one folder itself.
 *
 * @param url of the folder's page, relative to the site's root
 */
record DeckPart(String title, String url, List<Question> questions) {

  /** Every folder that has questions, in reading order. */
  static List<DeckPart> of(Guide guide) {
    List<Chapter> pages = guide.book().chapters();
    Map<SitePath, Question> questions = new HashMap<>();
    for (int page = 0; page < pages.size(); page++) {
      SitePath path = pages.get(page).path();
      questions.put(
          path, new Question(page, guide.articles().get(path), guide.lessons().get(path)));
    }
    List<DeckPart> parts = new ArrayList<>();
    add(guide.book().root(), guide, questions, parts);
    return parts;
  }

  private static void add(
      Part part, Guide guide, Map<SitePath, Question> all, List<DeckPart> parts) {
    List<Question> questions =
        part.chapters().stream().map(chapter -> all.get(chapter.path())).toList();
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
    part.parts().forEach(inner -> add(inner, guide, all, parts));
  }
}
