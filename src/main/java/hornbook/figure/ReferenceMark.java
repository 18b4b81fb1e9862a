package hornbook.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * {@code hline}, {@code vline}, {@code diagonal}: a thin line to compare with.
 *
 * @param number where it stands; for a diagonal, nothing
 * @param along where on it its label stands
 */
record ReferenceMark(
    Kind kind, double number, Look look, String label, OptionalDouble along, Side side)
    implements Mark {
  enum Kind {
    HLINE,
    VLINE,
    DIAGONAL
  }

  static Optional<Mark> horizontal(Options options, Look.Dealer looks) {
    return read(options, looks, Kind.HLINE, Side.ABOVE);
  }

  static Optional<Mark> vertical(Options options, Look.Dealer looks) {
    return read(options, looks, Kind.VLINE, Side.RIGHT);
  }

  static Optional<Mark> diagonal(Options options, Look.Dealer looks) {
    boolean drawn = options.flag("diagonal");
    Mark mark =
        new ReferenceMark(
            Kind.DIAGONAL,
            0,
            looks.read(options, Look.SOFT),
            options.text("label").orElse(""),
            options.number("label-at"),
            options.choice("side", Side.RIGHT));
    return drawn ? Optional.of(mark) : Optional.empty();
  }

  private static Optional<Mark> read(
      Options options, Look.Dealer looks, Kind kind, Side otherwise) {
    OptionalDouble number = options.number(Words.of(kind));
    Mark mark =
        new ReferenceMark(
            kind,
            number.orElse(0),
            looks.read(options, Look.SOFT),
            options.text("label").orElse(""),
            options.number("label-at"),
            options.choice("side", otherwise));
    return number.isPresent() ? Optional.of(mark) : Optional.empty();
  }

  @Override
  public Range xs() {
    return kind == Kind.VLINE ? Range.of(number) : Range.NONE;
  }

  @Override
  public Range ys(Range axis, boolean log) {
    return kind == Kind.HLINE ? Range.of(number) : Range.NONE;
  }

  @Override
  public void draw(Chart chart) {
    Area area = chart.area();
    Range across = chart.x().numbers();
    List<Point> path =
        switch (kind) {
          case HLINE ->
              List.of(
                  new Point(area.left(), chart.y().at(number)),
                  new Point(area.right(), chart.y().at(number)));
          case VLINE ->
              List.of(
                  new Point(chart.x().at(number), area.bottom()),
                  new Point(chart.x().at(number), area.top()));
          case DIAGONAL ->
              chart.at(
                  List.of(
                      new Point(across.low(), across.low()),
                      new Point(across.high(), across.high())));
        };
    chart.line("reference " + look.style(), path);
    if (!label.isEmpty()) {
      Text text = chart.text(label);
      chart.labels().add("name " + look.style(), place(chart, text, path));
    }
  }

  private Text.Placed place(Chart chart, Text text, List<Point> path) {
    Area area = chart.area();
    return switch (kind) {
      case HLINE -> {
        double y = path.get(0).y();
        if (along.isPresent()) {
          yield side.place(text, new Point(chart.x().at(along.getAsDouble()), y), 4);
        }
        yield side == Side.BELOW
            ? text.below(area.right(), y + 5, Text.Anchor.END)
            : text.above(area.right(), y - 4, Text.Anchor.END);
      }
      case VLINE -> {
        double y = along.isPresent() ? chart.y().at(along.getAsDouble()) : area.top() + 9;
        yield side.place(text, new Point(path.get(0).x(), y), 6);
      }
      case DIAGONAL -> {
        double at = along.orElse(chart.x().number(0.6));
        yield side.place(text, chart.at(new Point(at, at)), Chart.GAP);
      }
    };
  }
}
