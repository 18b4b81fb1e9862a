package hornbook.figure;

import hornbook.numeric.PrincipalAxes;
import java.util.ArrayList;
import java.util.List;

/** {@code pca}: the principal components of points. */
final class AxesData {
  private AxesData() {}

  /**
   * Defines {@code name-mean}, {@code name-axis-1} and {@code name-axis-2}, each from two standard
   * deviations below the mean to two above, and {@code name-projected}, the points moved to the
   * first axis.
   */
  static void read(String name, Options options) {
    List<Point> points = options.points("pca");
    if (points.size() < 2) {
      return;
    }
    PrincipalAxes axes = PrincipalAxes.of(Data.xs(points), Data.ys(points));
    Data.define(options, name + "-mean", List.of(new Point(axes.meanX(), axes.meanY())));
    double first = 2 * Math.sqrt(axes.first());
    double second = 2 * Math.sqrt(Math.max(0, axes.second()));
    Data.define(
        options,
        name + "-axis-1",
        List.of(
            beside(axes, axes.dx(), axes.dy(), -first), beside(axes, axes.dx(), axes.dy(), first)));
    Data.define(
        options,
        name + "-axis-2",
        List.of(
            beside(axes, -axes.dy(), axes.dx(), -second),
            beside(axes, -axes.dy(), axes.dx(), second)));
    List<Point> projected = new ArrayList<>();
    for (Point point : points) {
      projected.add(beside(axes, axes.dx(), axes.dy(), axes.along(point.x(), point.y())));
    }
    Data.define(options, name + "-projected", projected);
  }

  private static Point beside(PrincipalAxes axes, double dx, double dy, double length) {
    return new Point(axes.meanX() + length * dx, axes.meanY() + length * dy);
  }
}
