package hornbook.numeric;

/**
 * Linear regression without intercept, its coefficients drawn to zero by a penalty. The loss is
 * half the sum of squared errors, plus λ times the sum of absolute values (L1) or half the sum of
 * squares (L2).
 */
public final class Penalty {
  private static final int SWEEPS = 1_000;

  private Penalty() {}

  /**
   * L1: coordinate descent until nothing moves.
   *
   * @param rows the design, a row for each example
   */
  public static double[] lasso(double[][] rows, double[] target, double lambda) {
    int columns = rows[0].length;
    double[] weights = new double[columns];
    double[] rest = target.clone();
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      double moved = 0;
      for (int j = 0; j < columns; j++) {
        double square = 0;
        double product = 0;
        for (int i = 0; i < rows.length; i++) {
          square += rows[i][j] * rows[i][j];
          product += rows[i][j] * (rest[i] + rows[i][j] * weights[j]);
        }
        double size = Math.max(0, Math.abs(product) - lambda);
        double weight = square == 0 ? 0 : Math.signum(product) * size / square;
        for (int i = 0; i < rows.length; i++) {
          rest[i] += rows[i][j] * (weights[j] - weight);
        }
        moved = Math.max(moved, Math.abs(weight - weights[j]));
        weights[j] = weight;
      }
      if (moved < 1e-12) {
        break;
      }
    }
    return weights;
  }

  /** L2: least squares with a row of √λ more for each coefficient. */
  public static double[] ridge(double[][] rows, double[] target, double lambda) {
    int columns = rows[0].length;
    double[][] longer = new double[rows.length + columns][];
    double[] longerTarget = new double[rows.length + columns];
    for (int i = 0; i < rows.length; i++) {
      longer[i] = rows[i].clone();
      longerTarget[i] = target[i];
    }
    for (int j = 0; j < columns; j++) {
      longer[rows.length + j] = new double[columns];
      longer[rows.length + j][j] = Math.sqrt(lambda);
    }
    return LeastSquares.solve(longer, longerTarget);
  }
}
