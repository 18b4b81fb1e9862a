package hornbook.search;

import java.util.Set;

/** HTML becomes the words in it, without formulas and tags; entities become spaces. */
final class Words {
  private static final String FORMULA = "<span class=\"katex";
  private static final Set<String> INLINE =
      Set.of("a", "abbr", "b", "code", "em", "i", "s", "span", "strong", "sub", "sup", "u", "var");

  private Words() {}

  static String of(String html) {
    StringBuilder words = new StringBuilder(html.length() / 8);
    int at = 0;
    while (at < html.length()) {
      int tag = html.indexOf('<', at);
      int end = tag < 0 ? html.length() : tag;
      text(html, at, end, words);
      if (tag < 0) {
        break;
      }
      if (html.startsWith(FORMULA, tag)) {
        at = afterFormula(html, tag);
        words.append(' ');
      } else {
        int close = html.indexOf('>', tag);
        at = close < 0 ? html.length() : close + 1;
        // A tag inside a word does not part it; blocks do.
        words.append(isInline(html, tag) ? "" : " ");
      }
    }
    return words.toString();
  }

  private static boolean isInline(String html, int tag) {
    int start = html.startsWith("/", tag + 1) ? tag + 2 : tag + 1;
    int end = start;
    while (end < html.length() && end - start < 8 && Character.isLetter(html.charAt(end))) {
      end++;
    }
    return INLINE.contains(html.substring(start, end));
  }

  private static void text(String html, int from, int to, StringBuilder words) {
    for (int at = from; at < to; at++) {
      char c = html.charAt(at);
      if (c != '&') {
        words.append(c);
        continue;
      }
      int end = html.indexOf(';', at);
      boolean entity = end > at && end < to && end - at <= 10;
      words.append(entity && html.startsWith("&#39;", at) ? '\'' : entity ? ' ' : '&');
      at = entity ? end : at;
    }
  }

  private static int afterFormula(String html, int start) {
    int depth = 0;
    for (int at = start; at >= 0; at = html.indexOf('<', at + 1)) {
      if (html.startsWith("span", at + 1)) {
        depth++;
      } else if (html.startsWith("/span>", at + 1) && --depth == 0) {
        return at + "</span>".length();
      }
    }
    return html.length();
  }
}
