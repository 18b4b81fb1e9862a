package hornbook.expression;

/** The standard normal distribution. */
final class Normal {
  /** Farther out, the tail is less than a double can add to 1. */
  private static final double FAR = 9;

  private Normal() {}

  static double density(double z) {
    return StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
  }

  /** The probability of a number below {@code z}, by a series that grows until it adds nothing. */
  static double below(double z) {
    if (Math.abs(z) > FAR) {
      return z < 0 ? 0 : 1;
    }
    double term = z;
    double sum = z;
    for (int k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
      term *= z * z / k;
      sum += term;
    }
    return Math.min(1, Math.max(0, 0.5 + density(z) * sum));
  }
}
