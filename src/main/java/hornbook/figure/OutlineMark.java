package hornbook.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * {@code polygon}, {@code circle}, {@code region}: a closed outline, perhaps filled.
 *
 * @param corners of the outline; a circle has many
 */
record OutlineMark(List<Point> corners, Look look, boolean filled, MarkLabel label)
    implements Mark {
  private static final int CORNERS = 90;

  static Optional<Mark> polygon(Options options, Look.Dealer looks) {
    List<Point> corners = options.points("polygon");
    Mark mark =
        new OutlineMark(
            corners,
            looks.read(options),
            options.flag("filled"),
            MarkLabel.read(options, Side.CENTER));
    return corners.size() < 2 ? Optional.empty() : Optional.of(mark);
  }

  static Optional<Mark> circle(Options options, Look.Dealer looks) {
    Optional<Point> center = options.point("circle");
    options.require("radius");
    boolean ellipse = options.node("radius").filter(node -> node.isList()).isPresent();
    Optional<Point> radius = ellipse ? options.point("radius") : round(options.number("radius"));
    double turn = options.number("turn", 0);
    Look look = looks.read(options);
    boolean filled = options.flag("filled");
    MarkLabel label = MarkLabel.read(options, Side.CENTER);
    return center.isPresent() && radius.isPresent()
        ? Optional.of(
            new OutlineMark(ellipse(center.get(), radius.get(), turn), look, filled, label))
        : Optional.empty();
  }

  private static Optional<Point> round(OptionalDouble radius) {
    return radius.isPresent()
        ? Optional.of(new Point(radius.getAsDouble(), radius.getAsDouble()))
        : Optional.empty();
  }

  private static List<Point> ellipse(Point center, Point radius, double degrees) {
    double turn = StrictMath.toRadians(degrees);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < CORNERS; i++) {
      double angle = 2 * Math.PI * i / CORNERS;
      double x = radius.x() * StrictMath.cos(angle);
      double y = radius.y() * StrictMath.sin(angle);
      points.add(
          new Point(
              center.x() + x * StrictMath.cos(turn) - y * StrictMath.sin(turn),
              center.y() + x * StrictMath.sin(turn) + y * StrictMath.cos(turn)));
    }
    return points;
  }

  @Override
  public Range xs() {
    return Range.of(corners.stream().mapToDouble(Point::x));
  }

  @Override
  public Range ys(Range axis, boolean log) {
    return Range.of(corners.stream().mapToDouble(Point::y));
  }

  @Override
  public void draw(Chart chart) {
    List<Point> path = new ArrayList<>(chart.at(corners));
    path.add(path.get(0));
    if (filled) {
      List<Point> inside = path.stream().map(chart.area()::nearest).toList();
      chart.svg().path("area " + look.style(), Svg.polygon(Polyline.simple(inside)));
    }
    chart.line("line " + look.style(), path);
    if (label.at().isPresent()) {
      label.place(chart, look, path);
    } else if (!label.words().isEmpty()) {
      Point at = label.side() == Side.CENTER ? chart.at(middle()) : edge(path);
      chart
          .labels()
          .add(
              "name " + look.style(), label.side().place(chart.text(label.words()), at, Chart.GAP));
    }
  }

  /** The middle of the side at which the label stands. */
  private Point edge(List<Point> path) {
    Range x = Range.of(path.stream().mapToDouble(Point::x));
    Range y = Range.of(path.stream().mapToDouble(Point::y));
    return switch (label.side()) {
      case ABOVE -> new Point(x.middle(), y.low());
      case BELOW -> new Point(x.middle(), y.high());
      case LEFT -> new Point(x.low(), y.middle());
      default -> new Point(x.high(), y.middle());
    };
  }

  private Point middle() {
    return new Point(xs().middle(), ys(Range.NONE, false).middle());
  }
}
