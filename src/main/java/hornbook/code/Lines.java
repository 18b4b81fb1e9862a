package hornbook.code;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SortedSet;

/** Wraps each line of highlighted HTML; tokens that span lines are closed and opened again. */
final class Lines {
  private static final String CLOSE = "</span>";

  private final String html;
  private final SortedSet<Integer> marked;
  private final StringBuilder out;
  private final Deque<String> open = new ArrayDeque<>();

  private Lines(String html, SortedSet<Integer> marked) {
    this.html = html;
    this.marked = marked;
    this.out = new StringBuilder(html.length() + 64);
  }

  /**
   * @param html text, character references, and {@code <span …>} elements, nothing else
   * @param marked 1-based
   */
  static String wrap(String html, SortedSet<Integer> marked) {
    return new Lines(html, marked).wrap();
  }

  private String wrap() {
    int line = 1;
    startLine(line);
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      if (c == '\n') {
        endLine();
        out.append(c);
        startLine(++line);
      } else if (c == '<') {
        int end = html.indexOf('>', i) + 1;
        tag(html.substring(i, end));
        i = end - 1;
      } else {
        out.append(c);
      }
    }
    endLine();
    return out.toString();
  }

  private void startLine(int line) {
    out.append(marked.contains(line) ? "<span class=\"line marked\">" : "<span class=\"line\">");
    open.descendingIterator().forEachRemaining(out::append);
  }

  private void endLine() {
    out.append(CLOSE.repeat(open.size() + 1));
  }

  private void tag(String tag) {
    if (tag.equals(CLOSE)) {
      open.pop();
    } else {
      open.push(tag);
    }
    out.append(tag);
  }
}
