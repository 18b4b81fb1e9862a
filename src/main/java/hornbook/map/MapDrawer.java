package hornbook.map;

import hornbook.cache.DiskCache;
import hornbook.model.Article;
import hornbook.model.ConceptMap;
import hornbook.model.ConceptMap.Arrow;
import hornbook.model.ConceptMap.Stop;
import hornbook.model.SitePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Articles go in, with the pages to read before them; the map of the guide comes out. Layouts are
 * kept, so that the engine is loaded only for a map that is new.
 */
public final class MapDrawer {
  private static final int LARGEST = 200;
  private static final int WIDTH = 148;
  private static final int HEIGHT = 54;

  private final DiskCache layouts;

  /**
   * @param cacheFolder where the last layout is kept
   */
  public MapDrawer(Path cacheFolder) {
    layouts = DiskCache.open(cacheFolder.resolve("map"), Layout.VERSION);
  }

  /**
   * @param articles in reading order
   * @return {@link ConceptMap#NONE} if no question builds on another
   */
  public ConceptMap draw(List<Article> articles) throws IOException {
    Prerequisites all = Prerequisites.of(articles);
    if (all.isEmpty()) {
      return ConceptMap.NONE;
    }
    Prerequisites direct = all.withoutIndirect();
    List<Article> drawn =
        articles.stream().filter(article -> direct.concerns(article.path())).toList();
    if (drawn.size() > LARGEST) {
      return new ConceptMap(all.order(), List.of(), List.of(), 0, 0);
    }
    Layout layout = layout(drawn, direct);
    layouts.save();
    return new ConceptMap(
        all.order(), stops(drawn, layout), arrows(drawn, layout), layout.width(), layout.height());
  }

  private Layout layout(List<Article> drawn, Prerequisites direct) throws IOException {
    List<SitePath> pages = drawn.stream().map(Article::path).toList();
    List<Layout.Edge> edges = new ArrayList<>();
    for (SitePath page : pages) {
      for (SitePath first : direct.of(page)) {
        edges.add(new Layout.Edge(pages.indexOf(first), pages.indexOf(page)));
      }
    }
    String key = pages.size() + " of " + WIDTH + "×" + HEIGHT + ": " + edges;
    Optional<Layout> kept = layouts.get(key).map(Layout::parse);
    if (kept.isPresent()) {
      return kept.get();
    }
    Layout made = Engine.layout(pages.size(), WIDTH, HEIGHT, edges).withFirstOnTop(HEIGHT);
    layouts.put(key, made.text());
    return made;
  }

  private static List<Stop> stops(List<Article> drawn, Layout layout) {
    List<Stop> stops = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i++) {
      Article article = drawn.get(i);
      ConceptMap.Point at = layout.places().get(i);
      List<String> lines = Label.lines(article.shortTitle());
      stops.add(new Stop(article.path(), lines, at.x(), at.y(), WIDTH, HEIGHT));
    }
    return List.copyOf(stops);
  }

  private static List<Arrow> arrows(List<Article> drawn, Layout layout) {
    return layout.lines().stream()
        .map(
            line ->
                new Arrow(
                    drawn.get(line.edge().from()).path(),
                    drawn.get(line.edge().to()).path(),
                    line.points()))
        .toList();
  }
}
