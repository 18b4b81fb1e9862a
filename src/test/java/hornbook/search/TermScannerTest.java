package hornbook.search;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The terms of a text")
class TermScannerTest {
  /** The list that the browser's scanner is held to as well. */
  static final Path EXAMPLES = Path.of("src/test/resources/search/terms.tsv");

  record Example(String text, String terms) {}

  static List<Example> examples() throws IOException {
    return Files.readAllLines(EXAMPLES).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(cells -> new Example(cells[0], cells[1]))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void areThoseOfTheList(Example example) {
    assertEquals(example.terms(), words(example.text()));
  }

  private static String words(String text) {
    return TermScanner.terms(text).stream().map(TermScanner.Term::text).collect(joining(" "));
  }

  @Test
  @DisplayName("know their places in the text, a compound where its first part stands")
  void places() {
    assertEquals(
        List.of(
            new TermScanner.Term("the", 0, 0, 3, false),
            new TermScanner.Term("tf", 1, 4, 6, false),
            new TermScanner.Term("tfidf", 1, 4, 10, true),
            new TermScanner.Term("idf", 2, 7, 10, false),
            new TermScanner.Term("weights", 3, 11, 18, false)),
        TermScanner.terms("the TF-IDF weights"));
  }

  @Test
  @DisplayName("are cut where nobody would type on")
  void longWords() {
    List<TermScanner.Term> terms = TermScanner.terms("x".repeat(10_000));
    assertEquals(TermScanner.LONGEST, terms.get(0).text().length());
  }

  @Test
  @DisplayName("come from any characters, lone surrogates too")
  void anything() {
    StringBuilder all = new StringBuilder();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      all.append(c).append(c % 7 == 0 ? " " : "");
    }
    List<TermScanner.Term> terms = TermScanner.terms(all.toString());
    assertTrue(terms.size() > 1000);
    assertTrue(terms.stream().allMatch(term -> term.start() < term.end()));
  }
}
