package hornbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small sites, whole and to the byte. {@code golden/<name>/content} is what an author wrote, {@code
 * expected} what was published, {@code findings.txt} what was said, {@code assets.txt} which assets
 * there were. After a change that is meant, {@code -Dgolden.record=true} records them anew; whoever
 * commits them has read the difference.
 */
class GoldenSiteTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final boolean RECORD = Boolean.getBoolean("golden.record");

  @TempDir private Path folder;

  static List<String> sites() throws IOException {
    try (Stream<Path> sites = Files.list(GOLDEN)) {
      return sites.map(site -> site.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest(name = "the site {0} is published as recorded")
  @MethodSource("sites")
  void isPublishedAsRecorded(String name) throws IOException {
    TextSite site = copy(name);
    TextSite.Run run = site.build();
    assertNotEquals(ExitCode.COULD_NOT_RUN, run.exit(), run.err());
    SortedMap<String, String> published = published(site.output());
    published.put("findings.txt", run.err());

    if (RECORD) {
      record(GOLDEN.resolve(name), published);
    }
    SortedMap<String, String> expected = recorded(GOLDEN.resolve(name));
    assertEquals(
        String.join("\n", expected.keySet()),
        String.join("\n", published.keySet()),
        "other files than recorded");
    published.forEach((path, text) -> assertSame(path, expected.get(path), text));
  }

  @ParameterizedTest(
      name = "the site {0} built twice, with and without the cache, has the same bytes")
  @MethodSource("sites")
  void isTheSameTwice(String name) throws IOException {
    TextSite site = copy(name);
    site.build();
    SortedMap<String, String> first = TextSite.tree(site.output());
    site.build();

    assertEquals(first, TextSite.tree(site.output()));
  }

  /** Stops at the first line that differs: two whole pages would bury it. */
  private static void assertSame(String path, String expected, String found) {
    List<String> left = expected.lines().toList();
    List<String> right = found.lines().toList();
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      assertEquals(left.get(i), right.get(i), path + ", line " + (i + 1));
    }
    if (!expected.equals(found)) {
      fail(path + " has " + right.size() + " lines instead of " + left.size());
    }
  }

  /** The cache lies beside the content folder, and must not come to lie among the resources. */
  private TextSite copy(String name) throws IOException {
    TextSite site = TextSite.in(folder, "");
    TextSite.copy(GOLDEN.resolve(name).resolve("content"), site.content());
    return site;
  }

  /**
   * Every published file. The assets, the search index, the package for Anki and the list of what
   * is kept offline count by their names alone, and the folders that bear a hash are called {@code
   * HASH}: an edit of a style sheet changes no page. The manifest of the writer holds hashes of
   * everything, and says nothing beyond.
   */
  private static SortedMap<String, String> published(Path output) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    SortedMap<String, String> tree = TextSite.tree(output);
    for (String path : tree.keySet()) {
      if (!isNameOnly(path) && !path.equals(".hornbook-manifest")) {
        String text = Files.readString(output.resolve(path), UTF_8);
        files.put("expected/" + path, withoutHash(text));
      }
    }
    files.put(
        "assets.txt",
        tree.keySet().stream()
            .filter(GoldenSiteTest::isNameOnly)
            .map(GoldenSiteTest::withoutHash)
            .sorted()
            .collect(Collectors.joining("\n", "", "\n")));
    return files;
  }

  private static boolean isNameOnly(String path) {
    return path.startsWith("assets/")
        || path.startsWith("search/")
        || path.endsWith(".apkg")
        || path.equals("offline.json")
        || path.equals("service-worker.js");
  }

  private static String withoutHash(String text) {
    return text.replaceAll("(assets|search)/[0-9a-f]{12}/", "$1/HASH/");
  }

  private static SortedMap<String, String> recorded(Path golden) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    for (String path : TextSite.tree(golden).keySet()) {
      if (!path.startsWith("content/")) {
        files.put(path, Files.readString(golden.resolve(path), UTF_8));
      }
    }
    return files;
  }

  private static void record(Path golden, SortedMap<String, String> files) throws IOException {
    if (Files.exists(golden.resolve("expected"))) {
      try (Stream<Path> old = Files.walk(golden.resolve("expected"))) {
        for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    for (var file : files.entrySet()) {
      Path place = golden.resolve(file.getKey());
      Files.createDirectories(place.getParent());
      Files.writeString(place, file.getValue(), UTF_8);
    }
  }
}
