package hornbook.numeric;

/** A polynomial fitted to points by least squares. */
public final class Polynomial {
  private final double middle;
  private final double half;
  private final double[] weights;

  private Polynomial(double middle, double half, double[] weights) {
    this.middle = middle;
    this.half = half;
    this.weights = weights;
  }

  /**
   * @param x at least one number
   * @param y as many numbers
   * @param degree of the polynomial, 0 or more
   */
  public static Polynomial fit(double[] x, double[] y, int degree) {
    double low = x[0];
    double high = x[0];
    for (double number : x) {
      low = Math.min(low, number);
      high = Math.max(high, number);
    }
    double middle = (low + high) / 2;
    double half = high > low ? (high - low) / 2 : 1;
    double[][] rows = new double[x.length][];
    for (int i = 0; i < x.length; i++) {
      rows[i] = chebyshev((x[i] - middle) / half, degree);
    }
    return new Polynomial(middle, half, LeastSquares.solve(rows, y.clone()));
  }

  /** Chebyshev's polynomials: on [-1, 1] they stay apart where powers of x grow alike. */
  private static double[] chebyshev(double t, int degree) {
    double[] row = new double[degree + 1];
    for (int k = 0; k <= degree; k++) {
      row[k] = k == 0 ? 1 : k == 1 ? t : 2 * t * row[k - 1] - row[k - 2];
    }
    return row;
  }

  /** The polynomial's value at {@code x}. */
  public double at(double x) {
    double[] row = chebyshev((x - middle) / half, weights.length - 1);
    double sum = 0;
    for (int k = 0; k < row.length; k++) {
      sum += weights[k] * row[k];
    }
    return sum;
  }
}
