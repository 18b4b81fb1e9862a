package hornbook.search;

import hornbook.model.Article;
import hornbook.model.Chapter;
import hornbook.model.Guide;
import hornbook.model.Level;
import hornbook.model.Name;
import hornbook.model.Part;
import hornbook.model.Section;
import hornbook.model.SitePath;
import hornbook.model.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A guide becomes the documents that are searched. */
public final class SearchDocuments {
  private SearchDocuments() {}

  /**
   * @param sections the text of every page
   * @return the chapters and folders' own pages in reading order; a folder's page that only lists
   *     others is found by its title
   */
  public static List<SearchDocument> of(Guide guide, Map<SitePath, List<Section>> sections) {
    Map<String, List<String>> names = new HashMap<>();
    for (Term term : guide.book().terms()) {
      String owner = term.owner().map(Name::text).orElse("");
      List<String> of = names.computeIfAbsent(owner, any -> new ArrayList<>());
      of.add(term.name());
      of.addAll(term.aliases());
    }
    Map<SitePath, String> parts = parts(guide);
    return guide.book().chapters().stream()
        .map(
            chapter ->
                new SearchDocument(
                    chapter.path(),
                    parts.getOrDefault(chapter.path(), ""),
                    chapter.meta().level().map(SearchDocuments::name).orElse(""),
                    titles(guide.articles().get(chapter.path())),
                    chapter.number() > 0,
                    chapter.number() == 0
                        ? List.of()
                        : names.getOrDefault(chapter.slug(), List.of()),
                    sections.getOrDefault(chapter.path(), List.of())))
        .toList();
  }

  private static List<String> titles(Article article) {
    return Stream.of(article.title(), article.shortTitle()).distinct().toList();
  }

  private static Map<SitePath, String> parts(Guide guide) {
    Map<SitePath, String> parts = new HashMap<>();
    for (Part part : guide.book().root().parts()) {
      String title = guide.articles().get(part.index().path()).shortTitle();
      part.all().map(Chapter::path).forEach(path -> parts.put(path, title));
    }
    return parts;
  }

  private static String name(Level level) {
    return switch (level) {
      case CORE -> "Core";
      case DEEPER -> "Deeper";
      case HARD -> "Hard";
    };
  }
}
