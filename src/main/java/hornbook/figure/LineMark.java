package hornbook.figure;

import java.util.List;
import java.util.Optional;

/**
 * {@code line}: points joined by a line, or a function of x.
 *
 * @param where where its label stands
 * @param dots whether its points are marked as well
 */
record LineMark(Curve curve, Look look, String dashes, boolean steps, boolean dots, MarkLabel where)
    implements Mark {

  private static final double DOT = 4.5;

  /** The dashes that an author may choose instead of the look's own. */
  enum Dash {
    SOLID,
    DASHED,
    DOTTED,
    DASH_DOT
  }

  static Optional<Mark> read(Options options, Look.Dealer looks) {
    Optional<Curve> curve = options.curve("line").map(found -> within(found, options));
    Mark mark =
        new LineMark(
            curve.orElse(new Curve.Points(List.of(), false)),
            looks.read(options),
            options.choice("dash", Dash.class).map(dash -> " " + Words.of(dash)).orElse(""),
            options.flag("steps"),
            options.flag("dots"),
            MarkLabel.read(options, Side.ABOVE));
    return curve.map(any -> mark);
  }

  /** A function may be drawn over a part of the axis. */
  static Curve within(Curve curve, Options options) {
    boolean from = options.has("from");
    boolean to = options.has("to");
    if (!(curve instanceof Curve.Formula formula) || !from && !to) {
      return curve;
    }
    if (!from || !to) {
      options.require(from ? "to" : "from");
      return curve;
    }
    Range range = new Range(options.number("from", 0), options.number("to", 1));
    if (range.low() >= range.high()) {
      options.error("to", "must be above `from`", "");
      return curve;
    }
    return new Curve.Formula(formula.function(), range);
  }

  @Override
  public Range xs() {
    return curve.xs();
  }

  @Override
  public Range ys(Range axis, boolean log) {
    return curve.ys(axis, log);
  }

  @Override
  public String name() {
    return where.words();
  }

  @Override
  public Optional<String> endLabel() {
    return where.atEnd();
  }

  /** A label keeps its distance from the last dot's edge. */
  @Override
  public double endGap() {
    return dots ? Chart.GAP + DOT : Chart.GAP;
  }

  @Override
  public Optional<Curve.Formula> function() {
    return curve instanceof Curve.Formula formula ? Optional.of(formula) : Optional.empty();
  }

  @Override
  public void draw(Chart chart) {
    List<Point> points = chart.at(curve.over(chart.x().numbers(), chart.x().log()));
    List<Point> path = steps ? Curves.steps(points) : points;
    chart.line("line " + look.style() + dashes, path);
    if (dots) {
      List<Point> shown = points.stream().filter(chart.area()::holds).toList();
      chart.svg().signs(look.shape(), look.style(), shown, DOT);
    }
    where.place(chart, look, path, endGap());
  }

  @Override
  public List<Table> tables(Chart chart) {
    return curve instanceof Curve.Points points
        ? List.of(Curves.table(where.words(), points, chart))
        : List.of();
  }
}
