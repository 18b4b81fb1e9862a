package hornbook.figure;

import hornbook.model.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** {@code output}: numbers that code of the same page prints, as the page shows them. */
final class OutputData {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\w.])[-+\u2212]?\\d{1,15}(?:\\.\\d{1,15})?(?:e[-+]?\\d{1,2})?(?![\\w.])");

  private static final int MOST_COLUMNS = 20;

  private OutputData() {}

  /**
   * Points, one for each line that has so many numbers: its number {@code x}, counted from 1, and
   * its number {@code y}. With {@code lowest}, only the point with the least y.
   */
  static void read(String name, Options options) {
    Optional<String> text = options.text("output");
    options.require("x");
    options.require("y");
    int x = options.count("x", 1, MOST_COLUMNS, 1);
    int y = options.count("y", 1, MOST_COLUMNS, 1);
    boolean lowest = options.flag("lowest");
    if (text.isEmpty()) {
      return;
    }
    Optional<String> printed = options.source().output(text.get());
    if (printed.isEmpty()) {
      options
          .source()
          .yaml()
          .error(
              "unknown-output",
              "no output on this page has the name `" + text.get() + "`",
              options.at("output"),
              new Vocabulary(new TreeSet<>(options.source().outputNames())).hintOrList(text.get()));
      return;
    }
    List<Point> points = points(printed.get(), x, y);
    if (points.isEmpty()) {
      options.error("output", "has no line of " + Math.max(x, y) + " numbers", "");
      return;
    }
    Data.define(
        options,
        name,
        lowest
            ? List.of(points.stream().min(Comparator.comparingDouble(Point::y)).orElseThrow())
            : points);
  }

  private static List<Point> points(String printed, int x, int y) {
    List<Point> points = new ArrayList<>();
    for (String line : printed.lines().toList()) {
      List<String> numbers = NUMBER.matcher(line).results().map(found -> found.group()).toList();
      if (numbers.size() >= Math.max(x, y)) {
        points.add(new Point(number(numbers.get(x - 1)), number(numbers.get(y - 1))));
      }
    }
    return points;
  }

  private static double number(String digits) {
    return Double.parseDouble(digits.replace('\u2212', '-'));
  }
}
