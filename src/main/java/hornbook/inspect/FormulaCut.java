package hornbook.inspect;

import java.util.ArrayList;
import java.util.List;

/**
 * HTML whose formulas are taken out, so that Jsoup need not read them: they are most of a page.
 *
 * @param html the rest, with an empty-looking element {@value #MARK} for each formula
 * @param formulas the HTML of each, by the number in its mark
 */
record FormulaCut(String html, List<String> formulas) {
  static final String MARK = "cut-formula";
  private static final String ID = " id=";
  private static final String START = "<span class=\"katex";
  // Not only KaTeX's: what else stands in a formula has to be read.
  private static final List<String> OWN_TAGS =
      List.of(
          "span",
          "/span>",
          "wbr>",
          "m",
          "/m",
          "semantics>",
          "/semantics>",
          "annotation",
          "/annotation>",
          "svg",
          "/svg>",
          "path",
          "/path>",
          "line",
          "/line>");

  static FormulaCut of(String html) {
    int start = html.indexOf(START);
    if (start < 0) {
      return new FormulaCut(html, List.of());
    }
    StringBuilder rest = new StringBuilder(html.length() / 2);
    List<String> formulas = new ArrayList<>();
    int id = html.indexOf(ID, start);
    int done = 0;
    while (start >= 0) {
      int end = isFormula(html, start) ? end(html, start) : ~(start + 1);
      if (id >= 0 && id < start) {
        id = html.indexOf(ID, start);
      }
      boolean whole = end > 0 && (id < 0 || id > end);
      if (whole) {
        rest.append(html, done, start);
        rest.append('<').append(MARK).append(" n=").append(formulas.size()).append(">x</");
        rest.append(MARK).append('>');
        formulas.add(html.substring(start, end));
        done = end;
      }
      start = html.indexOf(START, end > 0 ? end : ~end);
    }
    rest.append(html, done, html.length());
    return new FormulaCut(rest.toString(), formulas);
  }

  /**
   * {@code katex} or {@code katex-display}, but neither {@code katex-error} nor its inner parts.
   */
  private static boolean isFormula(String html, int start) {
    int after = start + START.length();
    return html.startsWith("\">", after) || html.startsWith("-display", after);
  }

  /**
   * Where the span that opens at {@code start} has closed; if it is not KaTeX's alone, the
   * complement of the place from where to search on, so that no stretch is read twice.
   */
  private static int end(String html, int start) {
    int depth = 0;
    for (int at = start; at >= 0; at = html.indexOf('<', at + 1)) {
      if (html.startsWith("span", at + 1)) {
        depth++;
      } else if (html.startsWith("/span>", at + 1)) {
        depth--;
        if (depth == 0) {
          return at + "</span>".length();
        }
      } else if (!isOwnTag(html, at + 1)) {
        return ~at;
      }
    }
    return ~html.length();
  }

  private static boolean isOwnTag(String html, int name) {
    for (String tag : OWN_TAGS) {
      if (html.startsWith(tag, name)) {
        return true;
      }
    }
    return false;
  }
}
