package hornbook.inspect;

import hornbook.model.SitePath;
import hornbook.model.Vocabulary;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Every published file, and the anchors on every page. Any thread may ask. */
final class PublishedSite {
  // One suggestion compares a name with every path; so many are enough for one run.
  private static final int MAX_SUGGESTIONS = 200;

  private final Set<String> files = new HashSet<>();
  private final Map<String, Set<String>> anchors = new HashMap<>();
  private final Map<String, SortedSet<String>> byName = new HashMap<>();
  private final Vocabulary names;
  private final ConcurrentMap<String, Optional<String>> suggestions = new ConcurrentHashMap<>();
  private final AtomicInteger searches = new AtomicInteger();

  PublishedSite(Collection<PageFacts> pages, Collection<String> otherFiles) {
    files.addAll(otherFiles);
    for (PageFacts page : pages) {
      files.add(page.path().value());
      anchors.put(page.path().value(), page.anchors());
    }
    for (String file : files) {
      byName.computeIfAbsent(name(file), any -> new TreeSet<>()).add(file);
    }
    names = new Vocabulary(Collections.unmodifiableSortedSet(new TreeSet<>(byName.keySet())));
  }

  /** What a path is called: {@code pca} for {@code data/pca.html}, {@code data} for its folder. */
  private static String name(String path) {
    String page = path.replaceFirst("(/|/index\\.html|\\.html)$", "");
    return page.substring(page.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  /** The file that GitHub Pages serves for a path; it tells upper from lower case. */
  Optional<String> served(String path) {
    if (path.isEmpty() || path.endsWith("/")) {
      return known(path + "index.html");
    }
    return known(path).or(() -> known(path + ".html")).or(() -> known(path + "/index.html"));
  }

  private Optional<String> known(String file) {
    return files.contains(file) ? Optional.of(file) : Optional.empty();
  }

  /** Whether a fragment finds its place; in a file that is no page every fragment does. */
  boolean hasAnchor(String file, String fragment) {
    Set<String> here = anchors.get(file);
    // spec: HTML, "find a potential indicated element": raw, then decoded, then the top.
    return here == null
        || fragment.isEmpty()
        || here.contains(fragment)
        || here.contains(SitePath.decoded(fragment))
        || fragment.equalsIgnoreCase("top");
  }

  /** The anchor of a page that an author may have meant. */
  Optional<String> nearestAnchor(String file, String fragment) {
    if (searches.incrementAndGet() > MAX_SUGGESTIONS) {
      return Optional.empty();
    }
    SortedSet<String> names = new TreeSet<>(anchors.get(file));
    return new Vocabulary(Collections.unmodifiableSortedSet(names))
        .nearest(SitePath.decoded(fragment));
  }

  /** The file that an author may have meant, as a link on {@code page} would name it. */
  Optional<String> nearestFile(String path, SitePath page) {
    return suggestions
        .computeIfAbsent(path, this::nearest)
        .map(file -> new SitePath(file).from(page));
  }

  private Optional<String> nearest(String path) {
    if (searches.incrementAndGet() > MAX_SUGGESTIONS) {
      return Optional.empty();
    }
    // Folders differ more than names do, so the name decides, and then the folder.
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    return names
        .nearest(name(path))
        .map(byName::get)
        .map(
            files ->
                files.stream()
                    .filter(file -> file.lastIndexOf('/') + 1 == folder.length())
                    .filter(file -> file.startsWith(folder))
                    .findFirst()
                    .orElse(files.first()));
  }
}
