package hornbook.figure;

import java.util.List;

/**
 * A drawing under way: axes are fixed, and marks add what they show.
 *
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param area what both enclose
 * @param size of the font
 * @param categories the names along the x axis; empty if it shows numbers
 */
record Chart(
    Scale x,
    Scale y,
    Area area,
    double size,
    List<String> categories,
    List<Mark> marks,
    Svg svg,
    Labels labels) {
  /** From a line's end to its label. */
  static final double GAP = 7;

  /** Labels are broken into lines where they would take more of the width than this. */
  static final double WIDEST = 0.3;

  Point at(Point numbers) {
    return new Point(x.at(numbers.x()), y.at(numbers.y()));
  }

  List<Point> at(List<Point> numbers) {
    return numbers.stream().map(this::at).toList();
  }

  /** The name of a place on the x axis, counted from 0. */
  String category(int place) {
    return place < categories.size() ? categories.get(place) : String.valueOf(place + 1);
  }

  Text text(String words) {
    return Text.of(words, size);
  }

  void line(String style, List<Point> coordinates) {
    StringBuilder data = new StringBuilder();
    Polyline.inside(coordinates, area).forEach(part -> data.append(Svg.polyline(part)));
    if (!data.isEmpty()) {
      svg.path(style, data.toString());
    }
  }

  /** A number on the x axis as a table writes it. */
  String readX(double number) {
    return Digits.brief(number, Digits.decimals(x.log() ? number : x.numbers().length()));
  }

  String readY(double number) {
    return Digits.brief(number, Digits.decimals(y.log() ? number : y.numbers().length()));
  }
}
