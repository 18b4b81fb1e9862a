package hornbook.figure;

import hornbook.numeric.Polynomial;
import java.util.ArrayList;
import java.util.List;

/** {@code fit}: the polynomial of a degree that is nearest to points by least squares. */
final class FitData {
  private static final int HIGHEST = 20;

  private FitData() {}

  /** Defines the function {@code name} and its values at the points, {@code name-fitted}. */
  static void read(String name, Options options) {
    List<Point> points = options.points("fit");
    int degree = options.count("degree", 0, HIGHEST, 1);
    if (points.isEmpty()) {
      return;
    }
    if (degree >= points.size()) {
      options.error("degree", "must be below the number of points", "");
      return;
    }
    Polynomial fit = Polynomial.fit(Data.xs(points), Data.ys(points), degree);
    Range range = Range.of(points.stream().mapToDouble(Point::x));
    options.source().define(name, LineMark.within(new Curve.Formula(fit::at, range), options));
    List<Point> fitted = new ArrayList<>();
    points.forEach(point -> fitted.add(new Point(point.x(), fit.at(point.x()))));
    Data.define(options, name + "-fitted", fitted);
  }
}
