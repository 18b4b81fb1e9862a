package hornbook.numeric;

/**
 * The two principal components of points in the plane.
 *
 * @param meanX the points' mean
 * @param dx the direction of the first component, of length 1, to the right
 * @param first the variance along the first component, with n − 1 as the divisor
 * @param second the variance along the second
 */
public record PrincipalAxes(
    double meanX, double meanY, double dx, double dy, double first, double second) {

  /**
   * @param x at least two numbers
   * @param y as many
   */
  public static PrincipalAxes of(double[] x, double[] y) {
    int n = x.length;
    double meanX = 0;
    double meanY = 0;
    for (int i = 0; i < n; i++) {
      meanX += x[i] / n;
      meanY += y[i] / n;
    }
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (int i = 0; i < n; i++) {
      xx += (x[i] - meanX) * (x[i] - meanX) / (n - 1);
      xy += (x[i] - meanX) * (y[i] - meanY) / (n - 1);
      yy += (y[i] - meanY) * (y[i] - meanY) / (n - 1);
    }
    double middle = (xx + yy) / 2;
    double half = Math.sqrt((xx - yy) * (xx - yy) / 4 + xy * xy);
    double angle = StrictMath.atan2(2 * xy, xx - yy) / 2;
    double dx = StrictMath.cos(angle);
    double dy = StrictMath.sin(angle);
    return new PrincipalAxes(meanX, meanY, dx, dy, middle + half, middle - half);
  }

  /** How far a point lies along the first component, from the mean. */
  public double along(double x, double y) {
    return (x - meanX) * dx + (y - meanY) * dy;
  }
}
