package hornbook.figure;

import hornbook.model.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A mapping with {@code x} and {@code y} as expressions in {@code t}, and t's range. */
final class ParametricCurve {
  private ParametricCurve() {}

  static Optional<Curve> read(Options options) {
    options.require("x");
    options.require("y");
    Optional<Curve.Function> x = options.name("x").flatMap(name -> function(options, name, "x"));
    Optional<Curve.Function> y = options.name("y").flatMap(name -> function(options, name, "y"));
    double from = options.number("from", 0);
    double to = options.number("to", 1);
    options.close();
    if (x.isEmpty() || y.isEmpty()) {
      return Optional.empty();
    }
    List<Point> points = new ArrayList<>();
    for (int i = 0; i <= Curve.SAMPLES; i++) {
      double t = from + (to - from) * i / Curve.SAMPLES;
      Point point = new Point(x.get().at(t), y.get().at(t));
      if (point.isFinite()) {
        points.add(point);
      }
    }
    return Optional.of(new Curve.Points(List.copyOf(points), true));
  }

  private static Optional<Curve.Function> function(Options options, Name text, String key) {
    return options.source().scope().function(text, "`" + key + "`", "t");
  }
}
