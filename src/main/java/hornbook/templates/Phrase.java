package hornbook.templates;

import java.util.Locale;
import java.util.regex.Pattern;

/** Small changes to text and to phrases of HTML. */
final class Phrase {
  private static final Pattern LINK_TAGS = Pattern.compile("</?a\\b[^>]*>");
  private static final Pattern IDS = Pattern.compile(" id=\"[^\"]*\"");

  private Phrase() {}

  /** The phrase fit to stand inside a link, and a second time on a page: no links, no ids. */
  static String unlinked(String html) {
    if (html.indexOf('<') < 0) {
      return html;
    }
    return IDS.matcher(LINK_TAGS.matcher(html).replaceAll("")).replaceAll("");
  }

  /** At most {@code limit} characters of plain text, cut between words. */
  static String cut(String text, int limit) {
    String flat = text.strip().replaceAll("\\s+", " ");
    if (flat.length() <= limit) {
      return flat;
    }
    int end = flat.lastIndexOf(' ', limit - 1);
    if (end <= 0) {
      end = flat.offsetByCodePoints(0, flat.codePointCount(0, limit - 1));
    }
    return flat.substring(0, end).replaceAll("[\\s,;:–—-]+$", "") + "…";
  }

  /** A count with thousands set apart, as English does. */
  static String count(int number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }
}
