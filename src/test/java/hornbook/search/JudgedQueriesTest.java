package hornbook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hornbook.BuiltSite;
import hornbook.BuiltSites;
import hornbook.BuiltSites.Real;
import hornbook.SearchOfGuide;
import hornbook.search.SearchIndex.Answer;
import hornbook.search.SearchIndex.Filter;
import hornbook.search.SearchIndex.Hit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(BuiltSites.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The search finds what a reader would want to see first")
class JudgedQueriesTest {
  private static final int LIMIT = 10;
  private static final double FIRST = 0.90;
  private static final double FIRST_THREE = 0.97;

  private List<Judgement> judgements;
  private Set<String> slugs;

  /** A query, the slugs of the pages that were found for it, and what was answered instead. */
  private record Judgement(JudgedQuery asked, List<String> found, String corrected) {
    /** From 1; beyond all limits if no right page was found. */
    int rank() {
      for (int i = 0; i < found.size(); i++) {
        if (asked.pages().contains(found.get(i))) {
          return i + 1;
        }
      }
      return Integer.MAX_VALUE;
    }

    String line() {
      String place = rank() == Integer.MAX_VALUE ? "–" : String.valueOf(rank());
      List<String> shown = found.subList(0, Math.min(3, found.size()));
      return "%-10s %3s  %-50s wanted %s, found %s%s"
          .formatted(
              asked.kind(),
              place,
              asked.query(),
              String.join(" or ", asked.pages()),
              shown.isEmpty() ? "nothing" : String.join(", ", shown),
              corrected.isEmpty() ? "" : " for: " + corrected);
    }
  }

  @BeforeAll
  void askAll(@Real BuiltSite site) throws IOException {
    SearchIndex index = SearchOfGuide.of(site);
    judgements = JudgedQuery.all().stream().map(query -> judge(index, query)).toList();
    try (Stream<Path> files = Files.walk(site.folder())) {
      slugs = files.map(file -> slug(file.toString())).collect(Collectors.toSet());
    }
  }

  private static Judgement judge(SearchIndex index, JudgedQuery query) {
    Answer answer = index.search(query.query(), Filter.NONE, LIMIT);
    List<String> found =
        answer.hits().stream().map(Hit::document).map(page -> slug(page.path().value())).toList();
    return new Judgement(query, found, answer.corrected());
  }

  private static String slug(String path) {
    return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.html$", "");
  }

  private List<Judgement> answerable() {
    return judgements.stream().filter(judgement -> judgement.asked().hasAnswer()).toList();
  }

  @Test
  @DisplayName("the list names pages of the guide, and enough of every kind of query")
  void listIsSound() {
    assertEquals(
        List.of(),
        judgements.stream()
            .flatMap(judgement -> judgement.asked().pages().stream())
            .filter(slug -> !slugs.contains(slug))
            .toList());
    Map<String, Long> kinds =
        judgements.stream()
            .collect(
                Collectors.groupingBy(
                    judgement -> judgement.asked().kind(), TreeMap::new, Collectors.counting()));
    assertTrue(answerable().size() >= 200, kinds::toString);
    for (String kind : List.of("topic", "question", "typo")) {
      assertTrue(kinds.get(kind) >= 25, kinds::toString);
    }
    for (String kind : List.of("acronym", "synonym", "prefix", "symbol", "code")) {
      assertTrue(kinds.get(kind) >= 15, kinds::toString);
    }
  }

  @Test
  @DisplayName("a right page is first for 90 of 100 queries, and among the first three for 97")
  void rightPagesAreFirst(TestReporter reporter) {
    List<Judgement> all = answerable();
    long first = all.stream().filter(judgement -> judgement.rank() == 1).count();
    long firstThree = all.stream().filter(judgement -> judgement.rank() <= 3).count();
    String table =
        "%d queries, %d right, %d right in the first three%n"
                .formatted(all.size(), first, firstThree)
            + all.stream()
                .filter(judgement -> judgement.rank() > 1)
                .map(judgement -> judgement.line() + System.lineSeparator())
                .collect(Collectors.joining());
    reporter.publishEntry("judged", table);
    assertTrue(first >= FIRST * all.size(), table);
    assertTrue(firstThree >= FIRST_THREE * all.size(), table);
  }

  @ParameterizedTest
  @DisplayName("a right page is first for each of those that a site is tried with first")
  @ValueSource(
      strings = {
        "CNN",
        "convolutional network",
        "F1",
        "TF-IDF",
        "tfidf",
        "C++",
        "σ",
        "sigmoid(x)",
        "\\sigma",
        "L2 penalty",
        "k-fold",
        "R²",
        "@app.route",
        "torch.load",
        "max(0, x)",
        "overfiting",
        "gradiant decent",
        "lematiz",
        "\"forget gate\"",
        "what do I do when training loss is low and test loss is high"
      })
  void triedFirst(String query) {
    Judgement judgement =
        judgements.stream()
            .filter(each -> each.asked().query().equals(query))
            .findAny()
            .orElseThrow();
    assertEquals(1, judgement.rank(), judgement::line);
  }

  @Test
  @DisplayName("a query about something in the guide never comes back empty")
  void neverEmpty() {
    assertEquals(
        List.of(),
        answerable().stream()
            .filter(judgement -> judgement.found().isEmpty())
            .map(judgement -> judgement.asked().query())
            .toList());
  }

  @Test
  @DisplayName("what the guide does not speak of has no answer, unless a correction is announced")
  void absentIsHonest() {
    assertEquals(
        List.of(),
        judgements.stream()
            .filter(judgement -> !judgement.asked().hasAnswer())
            .filter(judgement -> !judgement.found().isEmpty() && judgement.corrected().isEmpty())
            .map(Judgement::line)
            .toList());
  }
}
