package hornbook.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A query about the guide and what a reader would want to see first.
 *
 * @param kind what sort of query it is
 * @param query as typed
 * @param pages slugs that are equally right; empty if nothing in the guide answers
 */
record JudgedQuery(String kind, String query, List<String> pages) {
  private static final Path LIST = Path.of("src/test/resources/search/judged-queries.tsv");

  /** All of the list, whose header describes it. */
  static List<JudgedQuery> all() throws IOException {
    return Files.readAllLines(LIST).stream()
        .filter(line -> !line.isBlank() && !line.equals("#") && !line.startsWith("# "))
        .map(line -> line.split("\t", -1))
        .map(cells -> new JudgedQuery(cells[0], cells[1], pages(cells[2])))
        .toList();
  }

  private static List<String> pages(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.split(", "));
  }

  boolean hasAnswer() {
    return !pages.isEmpty();
  }
}
