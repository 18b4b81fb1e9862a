package hornbook.figure;

import hornbook.model.Html;
import java.util.List;

/** SVG under construction. Colours and strokes are the style sheet's: only classes are written. */
final class Svg {
  private final StringBuilder out = new StringBuilder();
  private final double font;

  /**
   * @param font the size of letters that need not say theirs
   */
  Svg(double font) {
    this.font = font;
  }

  void line(String style, Point from, Point to) {
    path(style, "M" + pair(from) + "L" + pair(to));
  }

  void rectangle(String style, double x, double y, double width, double height) {
    rounded(style, x, y, width, height, 0);
  }

  /**
   * @param round the radius of its corners
   */
  void rounded(String style, double x, double y, double width, double height, double round) {
    out.append("<rect class=\"").append(style).append('"');
    attribute("x", x);
    attribute("y", y);
    attribute("width", width);
    attribute("height", height);
    if (round > 0) {
      attribute("rx", round);
    }
    out.append("/>");
  }

  private void attribute(String name, double coordinate) {
    out.append(' ').append(name).append("=\"").append(Digits.coordinate(coordinate)).append('"');
  }

  /** Signs of one shape around points. */
  void signs(Shape shape, String style, List<Point> points, double radius) {
    if (points.isEmpty()) {
      return;
    }
    StringBuilder data = new StringBuilder();
    if (shape == Shape.CIRCLE && !style.contains("open")) {
      // A round end of a line without length is a disc, in a quarter of the characters.
      points.forEach(point -> data.append('M').append(pair(point)).append("h0"));
      out.append("<path class=\"disc ").append(style).append('"');
      attribute("stroke-width", 2 * radius + 1);
      out.append(" d=\"").append(data).append("\"/>");
    } else {
      points.forEach(point -> data.append(shape.path(point, radius)));
      path("dot " + style, data.toString());
    }
  }

  void path(String style, String data) {
    out.append("<path class=\"").append(style).append("\" d=\"").append(data).append("\"/>");
  }

  /** A text of one or more lines; {@code *…*} is set in italics. */
  void text(String style, Text.Placed text) {
    double y = text.firstBaseline();
    for (String line : text.text().lines()) {
      out.append("<text class=\"").append(style).append('"');
      attribute("x", text.x());
      attribute("y", y);
      if (text.text().size() != font) {
        attribute("font-size", text.text().size());
      }
      out.append(text.anchor().attribute()).append('>').append(marked(line)).append("</text>");
      y += text.text().lineHeight();
    }
  }

  private static String marked(String line) {
    return Html.escape(line).replaceAll("\\*([^*]+)\\*", "<tspan class=\"i\">$1</tspan>");
  }

  static String pair(Point at) {
    return Digits.coordinate(at.x()) + " " + Digits.coordinate(at.y());
  }

  static String polyline(List<Point> points) {
    StringBuilder data = new StringBuilder();
    for (int i = 0; i < points.size(); i++) {
      data.append(i == 0 ? "M" : i == 1 ? "L" : " ").append(pair(points.get(i)));
    }
    return data.toString();
  }

  static String polygon(List<Point> points) {
    return polyline(points) + "Z";
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
