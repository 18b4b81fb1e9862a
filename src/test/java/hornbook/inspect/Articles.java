package hornbook.inspect;

import hornbook.model.Article;
import hornbook.model.Chapter;
import hornbook.model.Meta;
import hornbook.model.Position;
import hornbook.model.SitePath;
import hornbook.model.Source;
import java.util.List;

/** Articles of which only path and HTML matter. */
final class Articles {
  private Articles() {}

  static Article article(String path, String html) {
    String slug = path.substring(path.lastIndexOf('/') + 1).replace(".html", "");
    Source text = new Source("", new Position(slug + ".md", 1, 1));
    Chapter chapter = new Chapter(slug + ".md", new SitePath(path), slug, 1, slug, Meta.NONE, text);
    return new Article(chapter, slug, slug, slug, "", 0, List.of(), html, List.of(), List.of());
  }
}
