package hornbook.math;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps a bracket or comma on the line of the formula that it touches. The parts of a formula are
 * inline blocks, and a browser breaks the line on both sides of one, even before a comma.
 */
final class Unbroken {
  private static final Pattern AFTER = Pattern.compile("[-.,;:!?)\\]’”…–%]+");
  private static final Pattern BEFORE = Pattern.compile("[(\\[‘“–±]+$");

  /** Between two parts a long formula may break. */
  private static final String SEAM = "</span><span class=\"katex-base\">";

  private static final String OPEN_SEAM = SEAM.replace("><", "><wbr><");

  private Unbroken() {}

  /** How many characters at the beginning of this HTML belong to the formula before it. */
  static int after(String html) {
    Matcher marks = AFTER.matcher(html);
    return marks.lookingAt() ? marks.end() : 0;
  }

  /**
   * Appends a formula and the marks after it.
   *
   * @param before all that stands before the formula; its last marks may move into the span
   */
  static void append(StringBuilder before, String formula, String after) {
    int end = Math.max(0, before.length() - 4);
    Matcher marks = BEFORE.matcher(before.substring(end));
    String open = marks.find() ? marks.group() : "";
    if (open.isEmpty() && after.isEmpty()) {
      before.append(formula);
      return;
    }
    before.setLength(before.length() - open.length());
    before.append("<span class=\"unbroken\">").append(open);
    before.append(formula.replace(SEAM, OPEN_SEAM));
    before.append(after).append("</span>");
  }
}
