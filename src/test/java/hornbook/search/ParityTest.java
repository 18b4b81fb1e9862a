package hornbook.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import hornbook.BuiltSite;
import hornbook.BuiltSites;
import hornbook.BuiltSites.Real;
import hornbook.SearchOfGuide;
import hornbook.browser.InBrowser;
import hornbook.model.Section;
import hornbook.model.SiteFile;
import hornbook.model.SitePath;
import hornbook.search.SearchIndex.Answer;
import hornbook.search.SearchIndex.Filter;
import hornbook.serve.PreviewServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Chromium and Lucene are asked the same, thousands of times. */
@InBrowser
@ExtendWith(BuiltSites.class)
@Timeout(400)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("A query has the same answer in the browser as from Lucene")
class ParityTest {
  private static final int SEED = 20261125;
  private static final int LIMIT = 100;
  private static final int BATCH = 250;
  private static final double TOLERANCE = 1e-5;

  private SearchIndex guide;
  private SearchIndex thousand;
  private PreviewServer server;

  @BeforeAll
  void publish(@Real BuiltSite site, @TempDir Path folder) throws IOException {
    guide = SearchOfGuide.of(site);
    thousand = SearchIndex.of(thousandPages(), "en");
    write(guide, folder.resolve("guide"));
    write(thousand, folder.resolve("thousand"));
    for (Path module : files(Path.of("src/main/js/search"))) {
      Files.createDirectories(folder.resolve("js"));
      Files.copy(module, folder.resolve("js").resolve(module.getFileName()));
    }
    Files.writeString(folder.resolve("index.html"), "<!DOCTYPE html><title>Parity</title>");
    server = PreviewServer.startPlain(folder, 0, "/");
  }

  @AfterAll
  void close() {
    server.close();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void write(SearchIndex index, Path folder) throws IOException {
    for (SiteFile file : index.files()) {
      Path place = folder.resolve(file.path());
      Files.createDirectories(place.getParent());
      Files.writeString(place, ((SiteFile.Text) file).text(), UTF_8);
    }
  }

  /** A thousand pages of the guide's own sentences, thrown together. */
  private List<SearchDocument> thousandPages() {
    Random random = new Random(SEED);
    List<String> sentences =
        guide.documents().stream()
            .flatMap(page -> page.sections().stream())
            .flatMap(section -> Arrays.stream(section.text().split("(?<=[.?!]) ")))
            .toList();
    List<String> headings =
        guide.documents().stream()
            .flatMap(page -> page.sections().stream())
            .map(Section::title)
            .filter(title -> !title.isEmpty())
            .toList();
    return IntStream.range(0, 1000)
        .mapToObj(
            number -> {
              SitePath path = new SitePath("part" + number / 100 + "/page" + number + ".html");
              List<Section> sections = new ArrayList<>();
              for (int i = 0; i < 1 + random.nextInt(6); i++) {
                StringBuilder text = new StringBuilder();
                for (int j = 0; j < 2 + random.nextInt(30); j++) {
                  text.append(any(sentences, random)).append(' ');
                }
                sections.add(new Section(path, "s" + i, any(headings, random), text.toString()));
              }
              return new SearchDocument(
                  path,
                  "Part " + number / 100,
                  number % 3 == 0 ? "Core" : "",
                  List.of(any(headings, random)),
                  number % 50 != 0,
                  number % 5 == 0 ? List.of(any(headings, random)) : List.of(),
                  sections);
            })
        .toList();
  }

  private static String any(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  @Test
  @DisplayName("on the guide: all words, beginnings, pairs, questions, phrases, mistakes")
  void onTheGuide(Page page) {
    assertSameAnswers(page, guide, "guide", queries(guide, 1000));
  }

  @Test
  @DisplayName("on a thousand pages")
  void onAThousandPages(Page page) {
    assertSameAnswers(page, thousand, "thousand", queries(thousand, 700));
  }

  /** Every word of the index, and {@code each} queries of each other kind. */
  private static List<String> queries(SearchIndex index, int each) {
    Random random = new Random(SEED);
    List<String> words = index.words();
    List<String> sentences =
        index.documents().stream()
            .flatMap(page -> page.sections().stream())
            .map(Section::text)
            .filter(text -> text.length() > 40)
            .toList();
    Set<String> queries = new LinkedHashSet<>();
    words.forEach(word -> queries.add(word + " "));
    for (int i = 0; i < each; i++) {
      String word = any(words, random);
      queries.add(word.substring(0, 1 + random.nextInt(word.length())));
      queries.add(any(words, random) + " " + any(words, random));
      queries.add(mistaken(word, random));
      String[] text = any(sentences, random).split(" ");
      int from = random.nextInt(text.length);
      int to = Math.min(text.length, from + 2 + random.nextInt(8));
      String stretch = String.join(" ", Arrays.copyOfRange(text, from, to)).replace("\"", "");
      queries.add(stretch);
      queries.add("\"" + stretch.replaceAll("^(\\S+ \\S+ ?\\S*).*", "$1") + "\" " + word);
    }
    return List.copyOf(queries);
  }

  private static String mistaken(String word, Random random) {
    int at = random.nextInt(word.length());
    String rest = word.substring(at + 1);
    return switch (random.nextInt(3)) {
      case 0 -> word.substring(0, at) + rest;
      case 1 -> word.substring(0, at) + (char) ('a' + random.nextInt(26)) + rest;
      default -> word.substring(0, at) + word.charAt(at) + (char) ('a' + random.nextInt(26)) + rest;
    };
  }

  private void assertSameAnswers(Page page, SearchIndex index, String name, List<String> queries) {
    assertTrue(queries.size() > 5000, () -> "only " + queries.size());
    page.navigate(server.url());
    page.evaluate(
        "async url => { window.index = await (await import(url)).open(''); }",
        server.url() + name + "/search/search.js");
    int found = 0;
    for (int from = 0; from < queries.size(); from += BATCH) {
      List<String> batch = queries.subList(from, Math.min(queries.size(), from + BATCH));
      List<?> answers = (List<?>) page.evaluate(ASK, Map.of("queries", batch, "limit", LIMIT));
      for (int i = 0; i < batch.size(); i++) {
        found += assertSame(batch.get(i), index, (Map<?, ?>) answers.get(i));
      }
    }
    System.out.printf("%s: %d queries, %d results the same%n", name, queries.size(), found);
  }

  private static final String ASK =
      """
      async ({ queries, limit }) => {
        const answers = [];
        for (const query of queries) {
          const answer = await index.answer(query, { limit });
          answers.push({
            urls: answer.results.map(({ url }) => url),
            scores: answer.results.map(({ score }) => score),
            corrected: answer.corrected ?? "",
            unknown: answer.unknown,
          });
        }
        return answers;
      }
      """;

  private static int assertSame(String query, SearchIndex index, Map<?, ?> browser) {
    Answer lucene = index.search(query, Filter.NONE, LIMIT);
    List<String> urls =
        lucene.hits().stream().map(hit -> hit.document().path().url()).map(url -> url.isEmpty() ? "./" : url).toList();
    assertEquals(lucene.corrected(), browser.get("corrected"), query);
    assertEquals(lucene.unknown(), browser.get("unknown"), query);
    assertEquals(urls, browser.get("urls"), query);
    List<?> scores = (List<?>) browser.get("scores");
    for (int i = 0; i < urls.size(); i++) {
      double score = ((Number) scores.get(i)).doubleValue();
      assertEquals(lucene.hits().get(i).score(), score, TOLERANCE, query);
    }
    return urls.size();
  }

  @Test
  @DisplayName("because both find the same terms in every text, and the same stem of every word")
  void sameTermsAndStems(Page page) throws IOException {
    page.navigate(server.url());
    List<String> texts = new ArrayList<>();
    TermScannerTest.examples().forEach(example -> texts.add(example.text()));
    for (SearchDocument document : guide.documents()) {
      document.sections().forEach(section -> texts.add(section.title() + "\n" + section.text()));
    }
    for (char block = 0; block < 0x30; block++) {
      StringBuilder letters = new StringBuilder();
      for (char c = (char) (block << 8); c < (block + 1) << 8; c++) {
        // Java and the browser need not know the same version of Unicode.
        letters.append(Character.isDefined(c) ? c : ' ').append(c % 5 == 0 ? "" : " ");
      }
      texts.add(letters.toString());
    }
    List<?> found =
        (List<?>)
            page.evaluate(
                """
                async ({ url, texts }) => {
                  const { terms } = await import(url);
                  const line = (t) => `${t.text} ${t.position} ${t.start} ${t.end} ${t.compound}`;
                  return texts.map((text) => terms(text).map(line).join("\\n"));
                }
                """,
                Map.of("url", server.url() + "js/terms.js", "texts", texts));
    for (int i = 0; i < texts.size(); i++) {
      StringBuilder expected = new StringBuilder();
      for (TermScanner.Term term : TermScanner.terms(texts.get(i))) {
        expected.append(expected.isEmpty() ? "" : "\n").append(term.text()).append(' ');
        expected.append(term.position()).append(' ').append(term.start()).append(' ');
        expected.append(term.end()).append(' ').append(term.compound());
      }
      assertEquals(expected.toString(), found.get(i), texts.get(i));
    }
  }

  @Test
  @DisplayName("and in English and German the same stem of every word and every ending")
  void sameStems(Page page) {
    page.navigate(server.url());
    Set<String> words = new LinkedHashSet<>(guide.words());
    String[] endings =
        ("ational tional enci anci izer abli alli entli eli ousli ization ation ator alism iveness"
                + " fulness ousness aliti iviti biliti icate ative alize iciti ical ful ness al ance"
                + " ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive ize ed ing eed"
                + " s es ies sses y e ll em ern ung keit heit lich isch ig ik end st en er est")
            .split(" ");
    for (String word : List.copyOf(words).subList(0, 1500)) {
      for (String ending : endings) {
        words.add(word.replaceAll("[^a-z]", "") + ending);
      }
    }
    for (SearchLanguage language : List.of(SearchLanguage.ENGLISH, SearchLanguage.GERMAN)) {
      List<?> stems =
          (List<?>)
              page.evaluate(
                  """
                  async ({ url, words }) => {
                    const { stem, root } = await import(url);
                    return words.map((word) => `${stem(word)} ${root(stem(word))}`);
                  }
                  """,
                  Map.of(
                      "url", server.url() + "js/" + language.module() + ".js", "words", List.copyOf(words)));
      int i = 0;
      for (String word : words) {
        String stem = language.stem(word);
        assertEquals(stem + " " + language.root(stem), stems.get(i++), word);
        assertTrue(word.startsWith(language.root(stem)), () -> word + " is lost under " + stem);
      }
    }
  }
}
