package hornbook.figure;

import hornbook.model.Html;
import java.util.List;

/** SVG under construction. Colours and strokes are the style sheet's: only classes are written. */
final class Svg {
  private final StringBuilder out = new StringBuilder();

  void line(String style, Point from, Point to) {
    path(style, "M" + pair(from) + "L" + pair(to));
  }

  void rectangle(String style, double x, double y, double width, double height) {
    out.append("<rect class=\"%s\" x=\"".formatted(style))
        .append(Digits.coordinate(x))
        .append("\" y=\"")
        .append(Digits.coordinate(y))
        .append("\" width=\"")
        .append(Digits.coordinate(width))
        .append("\" height=\"")
        .append(Digits.coordinate(height))
        .append("\"/>");
  }

  void path(String style, String data) {
    out.append("<path class=\"").append(style).append("\" d=\"").append(data).append("\"/>");
  }

  /** A text of one or more lines; {@code *…*} is set in italics. */
  void text(String style, Text.Placed text) {
    double y = text.firstBaseline();
    for (String line : text.text().lines()) {
      out.append("<text class=\"")
          .append(style)
          .append("\" x=\"")
          .append(Digits.coordinate(text.x()))
          .append("\" y=\"")
          .append(Digits.coordinate(y))
          .append('"')
          .append(text.anchor().attribute())
          .append('>')
          .append(marked(line))
          .append("</text>");
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
