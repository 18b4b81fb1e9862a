package hornbook.templates;

import hornbook.model.Article;
import hornbook.model.Book;
import hornbook.model.Chapter;
import hornbook.model.Checks;
import hornbook.model.ConceptMap;
import hornbook.model.Entry;
import hornbook.model.Guide;
import hornbook.model.Part;
import hornbook.model.Position;
import hornbook.model.Settings;
import hornbook.model.SitePath;
import hornbook.model.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A foreign folder of Markdown without front matter, with folders in folders. */
final class PlainGuide {
  private final SortedMap<SitePath, Article> articles = new TreeMap<>();
  private int number;

  /** A guide with {@code size} files in one folder, and a few files in nested ones. */
  static Guide guide(int size) {
    PlainGuide plain = new PlainGuide();
    List<Entry> deep = new ArrayList<>();
    deep.add(plain.chapter("manual/install/linux/kernel"));
    deep.add(plain.chapter("manual/install/linux/packages"));
    Part linux = new Part(plain.folder("manual/install/linux/index"), deep);
    Part install =
        new Part(
            plain.folder("manual/install/index"),
            List.of(plain.chapter("manual/install/overview"), linux));
    Part manual =
        new Part(plain.folder("manual/index"), List.of(install, plain.chapter("manual/usage")));
    List<Entry> many = new ArrayList<>();
    for (int i = 1; i <= size; i++) {
      many.add(plain.chapter("notes/note-" + i));
    }
    Part notes = new Part(plain.folder("notes/index"), many);
    Part root = new Part(plain.folder("index"), List.of(plain.chapter("readme"), manual, notes));
    Settings settings =
        new Settings(
            "Notes",
            "Notes",
            "Notes",
            "",
            "",
            "en",
            "",
            "",
            "main",
            "",
            Collections.emptySortedMap(),
            Collections.emptySortedMap(),
            false);
    Book book =
        new Book(
            settings,
            Checks.NONE,
            root,
            List.of(),
            List.of(),
            new Source("", new Position("references.bib", 1, 1)),
            Collections.emptySortedMap(),
            Collections.emptySortedMap());
    return new Guide(
        book,
        plain.articles,
        List.of(),
        List.of(),
        List.of(),
        Collections.emptySortedMap(),
        Collections.emptySortedMap(),
        ConceptMap.NONE,
        Collections.emptySortedMap(),
        Collections.emptySortedMap());
  }

  private Chapter folder(String path) {
    Chapter given = SampleGuide.chapter(path, 0, Optional.empty());
    Chapter empty =
        new Chapter(
            given.source(),
            given.path(),
            given.slug(),
            0,
            given.fallbackTitle(),
            given.meta(),
            new Source("", given.text().start()));
    return put(empty, title(path.replace("/index", "")), "");
  }

  private Chapter chapter(String path) {
    String html =
        "<p>Text with a very_long_word_that_does_not_break_"
            + "x".repeat(60)
            + " in it.</p>\n<h2 id=\"sources\">Sources</h2>\n<p>None.</p>\n";
    return put(SampleGuide.chapter(path, ++number, Optional.empty()), title(path), html);
  }

  private static String title(String path) {
    return path.substring(path.lastIndexOf('/') + 1).replace('-', ' ');
  }

  private Chapter put(Chapter chapter, String title, String html) {
    List<Article.OutlineEntry> outline =
        html.isEmpty() ? List.of() : List.of(new Article.OutlineEntry(2, "sources", "", "Sources"));
    articles.put(
        chapter.path(),
        new Article(
            chapter,
            title,
            title,
            title,
            "",
            html.isEmpty() ? 0 : 10,
            outline,
            html,
            List.of(),
            List.of()));
    return chapter;
  }
}
