package hornbook.figure;

import java.util.function.DoubleFunction;
import java.util.regex.Pattern;

/** Words in which a point's own numbers stand in for {@code {x}} and {@code {y:2}}. */
final class PointText {
  private static final Pattern NUMBER = Pattern.compile("\\{([xy])(?::(\\d))?}");

  private PointText() {}

  /**
   * @param x writes an x for which the words say no decimals
   * @param y the same for a y
   */
  static String filled(
      String text, Point point, DoubleFunction<String> x, DoubleFunction<String> y) {
    return NUMBER
        .matcher(text)
        .replaceAll(
            match -> {
              boolean first = match.group(1).equals("x");
              double number = first ? point.x() : point.y();
              return match.group(2) == null
                  ? (first ? x : y).apply(number)
                  : Digits.fixed(number, Integer.parseInt(match.group(2)));
            });
  }
}
