package hornbook.figure;

import java.util.List;

/** The sign that marks a point. */
enum Shape {
  CIRCLE,
  SQUARE,
  TRIANGLE,
  DIAMOND,
  CROSS,
  PLUS;

  /** SVG path data of the sign around a point. */
  String path(Point at, double r) {
    double x = at.x();
    double y = at.y();
    return switch (this) {
      case CIRCLE -> "M" + Svg.pair(new Point(x - r, y)) + arc(r, 2 * r) + arc(r, -2 * r) + "Z";
      case SQUARE -> {
        double half = r * 0.88;
        yield polygon(
            x - half, y - half, x + half, y - half, x + half, y + half, x - half, y + half);
      }
      case TRIANGLE -> polygon(x, y - r * 1.2, x + r * 1.1, y + r * 0.8, x - r * 1.1, y + r * 0.8);
      case DIAMOND -> polygon(x, y - r * 1.3, x + r * 1.3, y, x, y + r * 1.3, x - r * 1.3, y);
      case CROSS ->
          Svg.polyline(List.of(new Point(x - r, y - r), new Point(x + r, y + r)))
              + Svg.polyline(List.of(new Point(x - r, y + r), new Point(x + r, y - r)));
      case PLUS ->
          Svg.polyline(List.of(new Point(x - r * 1.2, y), new Point(x + r * 1.2, y)))
              + Svg.polyline(List.of(new Point(x, y - r * 1.2), new Point(x, y + r * 1.2)));
    };
  }

  private static String polygon(double... xy) {
    StringBuilder data = new StringBuilder();
    for (int i = 0; i < xy.length; i += 2) {
      data.append(i == 0 ? 'M' : 'L').append(Svg.pair(new Point(xy[i], xy[i + 1])));
    }
    return data.append('Z').toString();
  }

  /** Half a circle, from one side to the other. */
  private static String arc(double r, double dx) {
    String radius = Digits.coordinate(r);
    return "a" + radius + " " + radius + " 0 1 0 " + Digits.coordinate(dx) + " 0";
  }
}
