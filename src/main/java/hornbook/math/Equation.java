package hornbook.math;

import hornbook.model.Formula;
import hornbook.model.Html;

/**
 * The box of a displayed formula, which scrolls sideways when the formula is wider than the page. A
 * keyboard reaches it through the number's link, or else through the box itself.
 */
final class Equation {
  private Equation() {}

  static String html(Formula formula, String html) {
    String anchor = Html.escape(formula.anchor());
    String id = anchor.isEmpty() ? "" : " id=\"" + anchor + "\"";
    if (anchor.isEmpty() || formula.number().isEmpty()) {
      return "<div class=\"equation\""
          + id
          + " tabindex=\"0\" role=\"group\" aria-label=\"Equation\">"
          + html
          + "</div>";
    }
    String number = Html.escape(formula.number());
    return "<div class=\"equation\""
        + id
        + ">"
        + html
        + "<a class=\"equation-number\" href=\"#"
        + anchor
        + "\" aria-label=\"Equation "
        + number
        + "\">("
        + number
        + ")</a></div>";
  }
}
