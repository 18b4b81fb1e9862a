package hornbook.numeric;

import java.util.function.DoubleUnaryOperator;

/** Looks for the lowest point of a function. */
public final class Minimum {
  private static final int GRID = 400;
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  private Minimum() {}

  /** The x between {@code low} and {@code high} at which the function is least. */
  public static double of(DoubleUnaryOperator function, double low, double high) {
    double step = (high - low) / GRID;
    double best = low;
    for (int i = 1; i <= GRID; i++) {
      double x = low + i * step;
      best = function.applyAsDouble(x) < function.applyAsDouble(best) ? x : best;
    }
    return golden(function, Math.max(low, best - step), Math.min(high, best + step));
  }

  private static double golden(DoubleUnaryOperator function, double low, double high) {
    double a = low;
    double b = high;
    while (b - a > 1e-9 * Math.max(1, Math.abs(a))) {
      double left = b - GOLDEN * (b - a);
      double right = a + GOLDEN * (b - a);
      if (function.applyAsDouble(left) <= function.applyAsDouble(right)) {
        b = right;
      } else {
        a = left;
      }
    }
    return (a + b) / 2;
  }
}
