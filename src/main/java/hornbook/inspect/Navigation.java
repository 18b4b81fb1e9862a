package hornbook.inspect;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the navigation that many pages have in common, so that it is parsed once: the tree of a big
 * guide is longer than a page's own text.
 */
final class Navigation {
  private static final String OPEN = "<nav ";
  private static final String CLOSE = "</nav>";
  // Shorter ones, such as the outline, differ from page to page and are soon read.
  private static final int LONG = 4_000;

  private Navigation() {}

  /** Cuts HTML before and after each long navigation; together the stretches are the whole. */
  static List<String> split(String html) {
    List<String> stretches = new ArrayList<>();
    int done = 0;
    int open = html.indexOf(OPEN);
    while (open >= 0) {
      int close = html.indexOf(CLOSE, open);
      if (close < 0) {
        break;
      }
      int end = close + CLOSE.length();
      int next = html.indexOf(OPEN, open + 1);
      boolean nested = next >= 0 && next < end;
      if (end - open >= LONG && !nested) {
        stretches.add(html.substring(done, open));
        stretches.add(html.substring(open, end));
        done = end;
      }
      open = next;
    }
    stretches.add(html.substring(done));
    return stretches;
  }

  /** Whether a stretch is a navigation that other pages may have too. */
  static boolean isLong(String stretch) {
    return stretch.length() >= LONG && stretch.startsWith(OPEN) && stretch.endsWith(CLOSE);
  }

  /** Without the mark at the link to the page itself: the rest is the same on many pages. */
  static String unmarked(String navigation) {
    return navigation.replace(" aria-current=\"page\"", "");
  }
}
