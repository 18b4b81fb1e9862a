package hornbook.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A PDF as a browser prints it goes in; out comes one that says neither when nor from which server
 * it was printed, and numbers its table cells from 1. Every byte keeps its place, as the table of a
 * PDF's objects demands: what becomes shorter is filled up with spaces, which mean nothing between
 * a PDF's words.
 */
final class SteadyPdf {
  private static final Pattern DATE = Pattern.compile("/(?:CreationDate|ModDate) ?\\(D:[^)]*\\)");

  /** The name of a table's heading for its cells: a number that the browser counts up to. */
  private static final Pattern CELL = Pattern.compile("\\(node([0-9]{8})\\)");

  private SteadyPdf() {}

  /**
   * @param server the address of the site's root on the server, no shorter than {@code address}
   * @param address the public one that its links shall have instead; if it is empty, they lead to
   *     what lies beside the PDF
   */
  static byte[] of(byte[] pdf, String server, String address) {
    // A character for each byte, and back.
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    String undated = DATE.matcher(text).replaceAll(date -> filled("", date));
    return linked(numbered(undated), server, address).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The names keep their order, by which readers of PDFs look them up. */
  private static String numbered(String text) {
    SortedMap<String, Integer> numbers = new TreeMap<>();
    CELL.matcher(text).results().forEach(cell -> numbers.put(cell.group(1), 0));
    int number = 0;
    for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
      entry.setValue(++number);
    }
    return CELL.matcher(text)
        .replaceAll(cell -> String.format(Locale.ROOT, "(node%08d)", numbers.get(cell.group(1))));
  }

  private static String linked(String text, String server, String address) {
    Pattern link = Pattern.compile("\\(" + Pattern.quote(server) + "((?:[^()\\\\]|\\\\.)*)\\)");
    return link.matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(filled("(" + address + found.group(1) + ")", found)));
  }

  private static String filled(String text, MatchResult found) {
    return text + " ".repeat(found.end() - found.start() - text.length());
  }
}
