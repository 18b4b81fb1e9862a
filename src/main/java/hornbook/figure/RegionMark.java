package hornbook.figure;

import java.util.List;
import java.util.Optional;

/**
 * {@code region}: a shaded part of the chart, from edge to edge where its range is empty.
 *
 * @param x what it covers of the x axis
 */
record RegionMark(Range x, Range y, Look look, MarkLabel label) implements Mark {

  static Optional<Mark> read(Options options, Look.Dealer looks) {
    Optional<Options> sides = options.mapping("region");
    Look look = looks.read(options, Look.SOFT);
    MarkLabel label = MarkLabel.read(options, Side.CENTER);
    if (sides.isEmpty()) {
      return Optional.empty();
    }
    Range x = range(sides.get(), "x");
    Range y = range(sides.get(), "y");
    sides.get().close();
    return Optional.of(new RegionMark(x, y, look, label));
  }

  private static Range range(Options sides, String key) {
    if (!sides.has(key)) {
      return Range.NONE;
    }
    List<Double> ends = sides.numbers(key);
    if (ends.size() != 2 || ends.get(0) >= ends.get(1)) {
      sides.error(key, "must be two numbers, the lower one first", "write it as [1, 2]");
      return Range.NONE;
    }
    return new Range(ends.get(0), ends.get(1));
  }

  @Override
  public Range xs() {
    return x;
  }

  @Override
  public Range ys(Range axis, boolean log) {
    return y;
  }

  @Override
  public void draw(Chart chart) {
    Range across = x.isEmpty() ? chart.x().numbers() : x;
    Range up = y.isEmpty() ? chart.y().numbers() : y;
    Point low = chart.area().nearest(chart.at(new Point(across.low(), up.low())));
    Point high = chart.area().nearest(chart.at(new Point(across.high(), up.high())));
    chart
        .svg()
        .rectangle(
            "area " + look.style(), low.x(), high.y(), high.x() - low.x(), low.y() - high.y());
    if (label.at().isPresent()) {
      label.place(chart, look, List.of());
    } else if (!label.words().isEmpty()) {
      Point middle = new Point((low.x() + high.x()) / 2, (low.y() + high.y()) / 2);
      Text text = chart.text(label.words());
      chart
          .labels()
          .add(
              "name " + look.style(),
              label.side() == Side.ABOVE
                  ? text.below(middle.x(), high.y() + 5, Text.Anchor.MIDDLE)
                  : label.side() == Side.BELOW
                      ? text.above(middle.x(), low.y() - 5, Text.Anchor.MIDDLE)
                      : text.centered(middle.x(), middle.y(), Text.Anchor.MIDDLE));
    }
  }
}
