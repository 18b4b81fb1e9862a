package hornbook.inspect;

import hornbook.model.Article;
import hornbook.model.Backlink;
import hornbook.model.SitePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Takes all articles, gives for each page the sentences of other articles that link to it. */
public final class BacklinkFinder {
  // A list of further reading says less about its links than a sentence of the text does.
  private static final String SEE_ALSO = "<section class=\"role-see-also\"";
  private static final String SECTION = "<section class=\"role-";

  private final UrlResolver resolver = UrlResolver.of("");
  private final Set<SitePath> paths;

  private BacklinkFinder(Set<SitePath> paths) {
    this.paths = paths;
  }

  /**
   * @return by the path of the page linked to; the linking pages in the given order, each once
   */
  public static SortedMap<SitePath, List<Backlink>> find(Collection<Article> articles) {
    BacklinkFinder finder =
        new BacklinkFinder(articles.stream().map(Article::path).collect(Collectors.toSet()));
    SortedMap<SitePath, List<Backlink>> found = new TreeMap<>();
    articles.parallelStream()
        .map(finder::links)
        .toList()
        .forEach(
            links ->
                links.forEach(
                    (target, link) ->
                        found.computeIfAbsent(target, any -> new ArrayList<>()).add(link)));
    found.replaceAll((target, links) -> List.copyOf(links));
    return Collections.unmodifiableSortedMap(found);
  }

  /** The best sentence of one article for each page that it links to. */
  private Map<SitePath, Backlink> links(Article article) {
    String html = article.html();
    Map<SitePath, Backlink> links = new LinkedHashMap<>();
    Set<SitePath> inText = new HashSet<>();
    int seeAlso = html.indexOf(SEE_ALSO);
    int afterSeeAlso = seeAlso < 0 ? -1 : html.indexOf(SECTION, seeAlso + SEE_ALSO.length());
    for (Optional<InlineRun> next = InlineRun.withLink(html, 0);
        next.isPresent();
        next = InlineRun.withLink(html, next.get().end())) {
      int start = next.get().start();
      boolean listed =
          seeAlso >= 0 && start > seeAlso && (afterSeeAlso < 0 || start < afterSeeAlso);
      LinkedText text = Flattener.flatten(html.substring(start, next.get().end()));
      for (LinkedText.Span link : text.links()) {
        Optional<SitePath> target = target(link.href(), article.path());
        boolean wanted =
            target.isPresent()
                && (listed ? !links.containsKey(target.get()) : !inText.contains(target.get()));
        if (wanted) {
          links.put(target.get(), new Backlink(article.path(), text.sentence(link)));
          if (!listed) {
            inText.add(target.get());
          }
        }
      }
    }
    return links;
  }

  private Optional<SitePath> target(String href, SitePath page) {
    if (!(resolver.resolve(href, page) instanceof Destination.Inside inside)) {
      return Optional.empty();
    }
    String path = inside.path();
    SitePath target =
        new SitePath(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    return paths.contains(target) && !target.equals(page) ? Optional.of(target) : Optional.empty();
  }
}
