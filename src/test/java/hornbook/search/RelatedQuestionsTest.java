package hornbook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hornbook.model.Article;
import hornbook.model.Chapter;
import hornbook.model.Meta;
import hornbook.model.Position;
import hornbook.model.SitePath;
import hornbook.model.Source;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class RelatedQuestionsTest {
  private static final List<Article> ARTICLES =
      List.of(
          article(0, "index", "All questions", "bagging boosting trees dropout networks tokens"),
          article(1, "bagging", "What is bagging?", "Bagging averages trees. Trees vary; bootstrap."),
          article(2, "boosting", "What is boosting?", "Boosting adds trees. Trees follow errors."),
          article(3, "forest", "What is a random forest?", "A forest of trees; bagging, bootstrap."),
          article(4, "dropout", "What is dropout?", "Dropout in networks: units drop; networks."),
          article(5, "lstm", "What is an LSTM?", "Gates in networks; networks remember units."));

  private static Article article(int number, String slug, String title, String text) {
    String html = "<p>" + text + "</p><p>" + text + "</p>";
    Source source = new Source("", new Position(slug + ".md", 1, 1));
    Chapter chapter =
        new Chapter(
            slug + ".md", path(slug), slug, number, slug, Meta.NONE, source);
    return new Article(
        chapter, title, title, slug, "", 0, List.of(), html, List.of(), List.of());
  }

  private static SitePath path(String slug) {
    return new SitePath(slug + ".html");
  }

  @Test
  void aQuestionIsRelatedToThoseThatSpeakOfTheSame() {
    SortedMap<SitePath, List<SitePath>> related =
        RelatedQuestions.related(ARTICLES, Set.of(path("bagging"), path("lstm")), 1);
    assertEquals(List.of(path("forest")), related.get(path("bagging")));
    assertEquals(List.of(path("dropout")), related.get(path("lstm")));
    assertEquals(2, related.size());
  }

  @Test
  void neitherThePageItselfNorAFoldersPageIsProposed() {
    Set<SitePath> all = Set.copyOf(ARTICLES.stream().map(Article::path).toList());
    RelatedQuestions.related(ARTICLES, all, 10)
        .forEach(
            (page, related) -> {
              assertFalse(related.contains(page));
              assertFalse(related.contains(path("index")));
            });
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() {
    Set<SitePath> all = Set.copyOf(ARTICLES.stream().map(Article::path).toList());
    List<Article> reversed = new ArrayList<>(ARTICLES);
    Collections.reverse(reversed);
    assertEquals(
        RelatedQuestions.related(ARTICLES, all, 3), RelatedQuestions.related(reversed, all, 3));
  }

  @Test
  void nothingIsIndexedIfNothingIsWanted() {
    assertTrue(RelatedQuestions.related(ARTICLES, Set.of(), 3).isEmpty());
    assertTrue(RelatedQuestions.related(List.of(), Set.of(path("x")), 3).isEmpty());
  }

  @Test
  void noClassOfLuceneIsLoadedIfNothingIsWanted() throws ReflectiveOperationException {
    List<String> lucene = new ArrayList<>();
    URL classes = RelatedQuestions.class.getProtectionDomain().getCodeSource().getLocation();
    ClassLoader apart =
        new URLClassLoader(new URL[] {classes}, null) {
          @Override
          protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("org.apache.lucene")) {
              lucene.add(name);
            }
            return super.findClass(name);
          }
        };
    Object related =
        apart
            .loadClass(RelatedQuestions.class.getName())
            .getMethod("related", List.class, Set.class, int.class)
            .invoke(null, List.of(), Set.of(), 3);
    assertEquals(Collections.emptySortedMap(), related);
    assertEquals(List.of(), lucene);
  }

  @Test
  void formulasAndTagsAreNoWords() {
    assertEquals(
        "Take   and ab c's  .",
        Words.of(
            "<b>Take</b> <span class=\"katex\"><span><math>alpha</math></span></span> and "
                + "a<em class=\"x\">b</em> c&#39;s&nbsp;<br>."));
  }
}
