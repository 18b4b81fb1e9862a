package hornbook.figure;

import hornbook.numeric.Clusters;
import java.util.ArrayList;
import java.util.List;

/** {@code k-means}: points are shared out among {@code centers}, which move {@code steps} times. */
final class ClusterData {
  private static final int MOST_STEPS = 100;

  private ClusterData() {}

  /** Defines {@code name-1} and so on, the points of each cluster, and {@code name-centers}. */
  static void read(String name, Options options) {
    List<Point> points = options.points("k-means");
    options.require("centers");
    List<Point> centers = options.points("centers");
    int steps = options.count("steps", 0, MOST_STEPS, 0);
    if (points.isEmpty() || centers.isEmpty()) {
      return;
    }
    Clusters clusters = Clusters.of(Data.pairs(points), Data.pairs(centers), steps);
    List<Point> moved = new ArrayList<>();
    for (int cluster = 0; cluster < centers.size(); cluster++) {
      List<Point> members = new ArrayList<>();
      for (int i = 0; i < points.size(); i++) {
        if (clusters.of(i) == cluster) {
          members.add(points.get(i));
        }
      }
      Data.define(options, name + "-" + (cluster + 1), members);
      double[] center = clusters.center(cluster);
      moved.add(new Point(center[0], center[1]));
    }
    Data.define(options, name + "-centers", moved);
  }
}
