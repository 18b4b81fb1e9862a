package hornbook.inspect;

import java.util.ArrayList;
import java.util.List;

/**
 * HTML whose formulas are taken out, so that Jsoup need not read them: they are most of a page.
 *
 * @param html the rest, with an empty-looking element {@value #MARK} for each formula
 * @param formulas the HTML of each, by the number in its mark
 * @param count all formulas, those too that had to stay in
 */
record FormulaCut(String html, List<String> formulas, int count) {
  static final String MARK = "cut-formula";
  private static final String START = "<span class=\"katex";
  // What a page is inspected for; a formula that holds any of it is left in.
  private static final List<String> SIGNS = List.of("href=", " src", " id=", " name=");

  static FormulaCut of(String html) {
    int start = html.indexOf(START);
    if (start < 0) {
      return new FormulaCut(html, List.of(), 0);
    }
    StringBuilder rest = new StringBuilder(html.length() / 4);
    List<String> formulas = new ArrayList<>();
    int[] signs = new int[SIGNS.size()];
    int done = 0;
    int count = 0;
    while (start >= 0) {
      int end = isFormula(html, start) ? end(html, start) : start + 1;
      if (end < 0) {
        break;
      }
      if (end > start + 1) {
        count++;
        if (!holdsSign(html, start, end, signs)) {
          rest.append(html, done, start);
          rest.append('<').append(MARK).append(" n=").append(formulas.size()).append(">x</");
          rest.append(MARK).append('>');
          formulas.add(html.substring(start, end));
          done = end;
        }
      }
      start = html.indexOf(START, end);
    }
    rest.append(html, done, html.length());
    return new FormulaCut(rest.toString(), formulas, count);
  }

  /** {@code katex} or {@code katex-display}, but neither {@code katex-error} nor its inner parts. */
  private static boolean isFormula(String html, int start) {
    int after = start + START.length();
    return html.startsWith("\">", after) || html.startsWith("-display", after);
  }

  /** Where the span that opens at {@code start} has closed; -1 if it never does. */
  private static int end(String html, int start) {
    int depth = 0;
    for (int at = html.indexOf('<', start); at >= 0; at = html.indexOf('<', at + 1)) {
      if (html.startsWith("span", at + 1)) {
        depth++;
      } else if (html.startsWith("/span>", at + 1)) {
        depth--;
        if (depth == 0) {
          return at + "</span>".length();
        }
      }
    }
    return -1;
  }

  /** Remembers where each sign comes next, so that the whole text is searched only once for each. */
  private static boolean holdsSign(String html, int start, int end, int[] next) {
    boolean holds = false;
    for (int i = 0; i < next.length; i++) {
      if (next[i] < start) {
        int found = html.indexOf(SIGNS.get(i), start);
        next[i] = found < 0 ? Integer.MAX_VALUE : found;
      }
      holds |= next[i] < end;
    }
    return holds;
  }
}
