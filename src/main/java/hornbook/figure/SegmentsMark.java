package hornbook.figure;

import java.util.List;
import java.util.Optional;

/** {@code segments}: a thin line from each point of one list to its partner in another. */
record SegmentsMark(List<Point> from, List<Point> to, Look look) implements Mark {

  static Optional<Mark> read(Options options, Look.Dealer looks) {
    Optional<Options> ends = options.mapping("segments");
    Look look = looks.read(options, Look.SOFT);
    if (ends.isEmpty()) {
      return Optional.empty();
    }
    ends.get().require("from");
    ends.get().require("to");
    List<Point> from = ends.get().points("from");
    List<Point> to = ends.get().points("to");
    ends.get().close();
    if (from.size() != to.size()) {
      options.error(
          "segments", "has " + from.size() + " beginnings and " + to.size() + " ends", "");
    }
    return from.isEmpty() || from.size() != to.size()
        ? Optional.empty()
        : Optional.of(new SegmentsMark(from, to, look));
  }

  @Override
  public Range xs() {
    return Range.of(from.stream().mapToDouble(Point::x))
        .with(Range.of(to.stream().mapToDouble(Point::x)));
  }

  @Override
  public Range ys(Range axis, boolean log) {
    return Range.of(from.stream().mapToDouble(Point::y))
        .with(Range.of(to.stream().mapToDouble(Point::y)));
  }

  @Override
  public void draw(Chart chart) {
    StringBuilder data = new StringBuilder();
    for (int i = 0; i < from.size(); i++) {
      Polyline.inside(chart.at(List.of(from.get(i), to.get(i))), chart.area())
          .forEach(part -> data.append(Svg.polyline(part)));
    }
    chart.svg().path("segment " + look.style(), data.toString());
  }
}
