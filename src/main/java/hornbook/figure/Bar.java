package hornbook.figure;

/** A filled rectangle. Its look is told by a hatch as well as by its colour. */
final class Bar {
  private static final double SPACING = 8;

  private Bar() {}

  /** A bar that stands alone. */
  static void draw(Svg svg, Look look, double x, double y, double width, double height) {
    draw(svg, "bar ", look, x, y, width, height);
  }

  /** A bar that another may be drawn over. */
  static void sheer(Svg svg, Look look, double x, double y, double width, double height) {
    draw(svg, "bar sheer ", look, x, y, width, height);
  }

  private static void draw(
      Svg svg, String style, Look look, double x, double y, double width, double height) {
    svg.rectangle(style + look.style(), x, y, width, height);
    if (look.number() == 2 || look.number() == 4) {
      svg.path("hatch " + look.style(), hatch(x, y, width, height, look.number() == 4));
    }
  }

  /** Slanted lines, cut at the rectangle. */
  private static String hatch(double x, double y, double width, double height, boolean falling) {
    StringBuilder data = new StringBuilder();
    for (double shift = SPACING; shift < width + height; shift += SPACING) {
      double lowX = Math.min(shift, width);
      double lowY = shift - lowX;
      double highY = Math.min(shift, height);
      double highX = shift - highY;
      data.append("M")
          .append(Svg.pair(new Point(falling ? x + width - lowX : x + lowX, y + lowY)))
          .append("L")
          .append(Svg.pair(new Point(falling ? x + width - highX : x + highX, y + highY)));
    }
    return data.toString();
  }
}
