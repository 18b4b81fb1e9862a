package hornbook.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** {@code area}: what lies between a curve and another, or the axis. */
record BandMark(Curve upper, Curve lower, Look look, MarkLabel label) implements Mark {
  private static final Curve AXIS = new Curve.Formula(x -> 0, Range.NONE);

  static Optional<Mark> read(Options options, Look.Dealer looks) {
    Optional<Curve> upper = options.curve("area").map(curve -> LineMark.within(curve, options));
    Optional<Curve> lower = options.curve("down-to").map(curve -> LineMark.within(curve, options));
    Look look = looks.read(options);
    MarkLabel label = MarkLabel.read(options, Side.ABOVE);
    Curve ground =
        lower.orElseGet(
            () ->
                upper.isPresent() && upper.get() instanceof Curve.Formula formula
                    ? new Curve.Formula(x -> 0, formula.range())
                    : AXIS);
    return upper.map(curve -> new BandMark(curve, ground, look, label));
  }

  @Override
  public Range xs() {
    return upper.xs();
  }

  @Override
  public Range ys(Range axis, boolean log) {
    return upper.ys(axis, log).with(lower.ys(axis, log));
  }

  @Override
  public String name() {
    return label.words();
  }

  @Override
  public void draw(Chart chart) {
    List<Point> top = chart.at(curve(upper, chart));
    Range across = Range.of(top.stream().mapToDouble(Point::x));
    List<Point> bottom =
        new ArrayList<>(
            chart.at(curve(lower, chart)).stream()
                .filter(point -> across.holds(point.x()))
                .toList());
    Collections.reverse(bottom);
    List<Point> outline = new ArrayList<>();
    Polyline.simple(visible(top, chart)).forEach(outline::add);
    Polyline.simple(visible(bottom, chart)).forEach(outline::add);
    if (outline.size() > 2) {
      chart.svg().path("area " + look.style(), Svg.polygon(outline));
    }
    label.place(chart, look, top);
  }

  private static List<Point> curve(Curve curve, Chart chart) {
    return curve.over(chart.x().numbers(), chart.x().log()).stream()
        .filter(Point::isFinite)
        .toList();
  }

  private static List<Point> visible(List<Point> path, Chart chart) {
    return path.stream().map(chart.area()::nearest).toList();
  }

  @Override
  public List<Table> tables(Chart chart) {
    return upper instanceof Curve.Points points
        ? List.of(Curves.table(label.words(), points, chart))
        : List.of();
  }
}
