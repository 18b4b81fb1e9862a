package hornbook.inspect;

import java.util.Optional;
import java.util.Set;

/**
 * A stretch of HTML between two tags of blocks, such as what a paragraph holds: found without
 * parsing what lies around it.
 */
record InlineRun(int start, int end) {
  private static final String LINK = "class=\"ref\"";
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "caption",
          "center",
          "col",
          "colgroup",
          "dd",
          "details",
          "dialog",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "legend",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");
  private static final int LONGEST_NAME = 10;

  /** The next run at or after {@code from} that holds a link to a page of the guide. */
  static Optional<InlineRun> withLink(String html, int from) {
    int link = html.indexOf(LINK, from);
    if (link < 0) {
      return Optional.empty();
    }
    int start = html.lastIndexOf('<', link);
    while (start >= from && !opensBlock(html, start)) {
      start = html.lastIndexOf('<', start - 1);
    }
    int end = html.indexOf('<', link);
    while (end >= 0 && !opensBlock(html, end)) {
      end = html.indexOf('<', end + 1);
    }
    return Optional.of(
        new InlineRun(
            start < from ? from : html.indexOf('>', start) + 1, end < 0 ? html.length() : end));
  }

  static boolean isBlock(String element) {
    return BLOCKS.contains(element);
  }

  /** Whether a block's opening or closing tag stands here. */
  private static boolean opensBlock(String html, int tag) {
    int name = html.startsWith("/", tag + 1) ? tag + 2 : tag + 1;
    int end = name;
    while (end < html.length() && end - name <= LONGEST_NAME && isNamePart(html.charAt(end))) {
      end++;
    }
    return isBlock(html.substring(name, end));
  }

  private static boolean isNamePart(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
  }
}
