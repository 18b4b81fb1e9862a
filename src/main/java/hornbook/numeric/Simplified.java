package hornbook.numeric;

import java.util.ArrayList;
import java.util.List;

/** A line with fewer points that looks the same, as Douglas and Peucker find it. */
final class Simplified {
  private Simplified() {}

  /**
   * @param points at least two (x, y)
   * @param tolerance the distance to the new line that no left out point exceeds
   */
  static List<double[]> line(List<double[]> points, double tolerance) {
    List<double[]> kept = new ArrayList<>();
    kept.add(points.get(0));
    keep(points, 0, points.size() - 1, tolerance, kept);
    return List.copyOf(kept);
  }

  /** Adds what is kept behind the first point, up to the last, which is kept. */
  private static void keep(
      List<double[]> points, int first, int last, double tolerance, List<double[]> kept) {
    int farthest = -1;
    double greatest = tolerance;
    for (int i = first + 1; i < last; i++) {
      double distance = distance(points.get(i), points.get(first), points.get(last));
      if (distance > greatest) {
        greatest = distance;
        farthest = i;
      }
    }
    if (farthest < 0) {
      kept.add(points.get(last));
    } else {
      keep(points, first, farthest, tolerance, kept);
      keep(points, farthest, last, tolerance, kept);
    }
  }

  /** From a point to the piece of line between two others. */
  private static double distance(double[] point, double[] from, double[] to) {
    double dx = to[0] - from[0];
    double dy = to[1] - from[1];
    double length = dx * dx + dy * dy;
    double along = (point[0] - from[0]) * dx + (point[1] - from[1]) * dy;
    double share = length == 0 ? 0 : Math.max(0, Math.min(1, along / length));
    double x = from[0] + share * dx - point[0];
    double y = from[1] + share * dy - point[1];
    return Math.sqrt(x * x + y * y);
  }
}
