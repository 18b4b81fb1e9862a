package hornbook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import hornbook.BuiltSite;
import hornbook.BuiltSites;
import hornbook.BuiltSites.Real;
import hornbook.SearchOfGuide;
import hornbook.browser.InBrowser;
import hornbook.serve.PreviewServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Parity of answers rests on this. */
@InBrowser
@ExtendWith(BuiltSites.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Java and the browser find")
class TermParityTest {
  private SearchIndex guide;
  private PreviewServer server;

  @BeforeAll
  void publish(@Real BuiltSite site, @TempDir Path folder) throws IOException {
    guide = SearchOfGuide.of(site);
    Files.createDirectories(folder.resolve("js"));
    for (Path module : files(Path.of("src/main/js/search"))) {
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

  @Test
  @DisplayName("the same terms in every text")
  void sameTerms(Page page) throws IOException {
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
  @DisplayName("in English and German the same stem of every word and every ending")
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
                      "url",
                      server.url() + "js/" + language.module() + ".js",
                      "words",
                      List.copyOf(words)));
      int i = 0;
      for (String word : words) {
        String stem = language.stem(word);
        assertEquals(stem + " " + language.root(stem), stems.get(i++), word);
        assertTrue(word.startsWith(language.root(stem)), () -> word + " is lost under " + stem);
      }
    }
  }
}
