package hornbook.numeric;

/** Lloyd's algorithm for k-means: points are given to the nearest center, then centers move. */
public final class Clusters {
  private final double[][] centers;
  private final int[] members;

  private Clusters(double[][] centers, int[] members) {
    this.centers = centers;
    this.members = members;
  }

  /**
   * @param points each a pair
   * @param start the first centers
   * @param steps how often the centers move; 0 only gives points to the first centers
   */
  public static Clusters of(double[][] points, double[][] start, int steps) {
    Clusters clusters = new Clusters(start, nearest(points, start));
    for (int step = 0; step < steps; step++) {
      double[][] moved = means(points, clusters.members, clusters.centers);
      clusters = new Clusters(moved, nearest(points, moved));
    }
    return clusters;
  }

  private static int[] nearest(double[][] points, double[][] centers) {
    int[] members = new int[points.length];
    for (int i = 0; i < points.length; i++) {
      for (int c = 1; c < centers.length; c++) {
        if (square(points[i], centers[c]) < square(points[i], centers[members[i]])) {
          members[i] = c;
        }
      }
    }
    return members;
  }

  private static double square(double[] a, double[] b) {
    double dx = a[0] - b[0];
    double dy = a[1] - b[1];
    return dx * dx + dy * dy;
  }

  /** A center without points stays where it is. */
  private static double[][] means(double[][] points, int[] members, double[][] centers) {
    double[][] sums = new double[centers.length][3];
    for (int i = 0; i < points.length; i++) {
      double[] sum = sums[members[i]];
      sum[0] += points[i][0];
      sum[1] += points[i][1];
      sum[2]++;
    }
    double[][] means = new double[centers.length][];
    for (int c = 0; c < centers.length; c++) {
      double[] sum = sums[c];
      means[c] = sum[2] == 0 ? centers[c] : new double[] {sum[0] / sum[2], sum[1] / sum[2]};
    }
    return means;
  }

  /** The coordinates of a center. */
  public double[] center(int cluster) {
    return centers[cluster].clone();
  }

  /** The cluster that a point belongs to. */
  public int of(int point) {
    return members[point];
  }
}
