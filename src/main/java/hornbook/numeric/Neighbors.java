package hornbook.numeric;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** The vote of the k nearest of some points in the plane, each of which is positive or not. */
public final class Neighbors {
  /**
   * Distances nearer to each other than this are equal but for rounding; the earlier point wins.
   */
  private static final double RESOLUTION = 1e9;

  private final double[][] points;
  private final int positives;
  private final int k;

  /**
   * @param positives points (x, y)
   * @param negatives points (x, y)
   * @param k an odd number below that of all points
   */
  public Neighbors(double[][] positives, double[][] negatives, int k) {
    this.points =
        IntStream.range(0, positives.length + negatives.length)
            .mapToObj(i -> i < positives.length ? positives[i] : negatives[i - positives.length])
            .map(double[]::clone)
            .toArray(double[][]::new);
    this.positives = positives.length;
    this.k = k;
  }

  /** Whether most of the k nearest points are positive. */
  public boolean positive(double x, double y) {
    return vote(x, y, -1);
  }

  /** The share of the points whose own neighbors, themselves among them, outvote them. */
  public double wrong() {
    return share(i -> -1);
  }

  /** The same where each point has no vote on itself: leave-one-out. */
  public double wrongLeftOut() {
    return share(i -> i);
  }

  private double share(IntUnaryOperator without) {
    return (double)
            IntStream.range(0, points.length)
                .filter(
                    i -> vote(points[i][0], points[i][1], without.applyAsInt(i)) != (i < positives))
                .count()
        / points.length;
  }

  private boolean vote(double x, double y, int without) {
    long[] distances =
        Arrays.stream(points)
            .mapToLong(
                point ->
                    Math.round(
                        RESOLUTION
                            * ((point[0] - x) * (point[0] - x) + (point[1] - y) * (point[1] - y))))
            .toArray();
    long found =
        IntStream.range(0, points.length)
            .filter(i -> i != without)
            .boxed()
            .sorted(Comparator.comparingLong(i -> distances[i]))
            .limit(k)
            .filter(i -> i < positives)
            .count();
    return 2 * found > k;
  }
}
