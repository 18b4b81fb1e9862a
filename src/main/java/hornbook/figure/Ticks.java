package hornbook.figure;

import java.util.ArrayList;
import java.util.List;

/** The numbers at which an axis is marked. */
final class Ticks {
  /** A number and how the axis writes it. */
  record Tick(double at, String text) {}

  private Ticks() {}

  /**
   * @param most about how many there is room for
   */
  static List<Tick> of(Range range, boolean log, int most) {
    return log ? decades(range, most) : even(range, most);
  }

  private static List<Tick> even(Range range, int most) {
    double step = step(range.length() / Math.max(1, most));
    int decimals = (int) Math.max(0, Math.min(10, -Math.floor(StrictMath.log10(step) + 1e-9)));
    if (decimals < 10
        && Math.abs(step * pow10(decimals) - Math.rint(step * pow10(decimals))) > 1e-6) {
      decimals++; // a step of 0.25
    }
    List<Tick> ticks = new ArrayList<>();
    for (long i = (long) Math.ceil(range.low() / step - 1e-9);
        i * step <= range.high() + step * 1e-9;
        i++) {
      double at = i * step;
      boolean brief = step >= 1e6 || step < 1e-4;
      ticks.add(new Tick(at, brief ? Digits.brief(at, 0) : Digits.fixed(at, decimals)));
    }
    return ticks;
  }

  /** The next round number: 1, 2, 2.5 or 5 times a power of ten. */
  private static double step(double least) {
    int exponent = (int) Math.floor(StrictMath.log10(least));
    double power = StrictMath.pow(10, exponent);
    for (double round : new double[] {1, 2, 2.5, 5}) {
      if (round * power >= least * (1 - 1e-9)) {
        return round * power;
      }
    }
    return 10 * power;
  }

  private static double pow10(int exponent) {
    return StrictMath.pow(10, exponent);
  }

  private static List<Tick> decades(Range range, int most) {
    int first = (int) Math.floor(StrictMath.log10(range.low()) + 1e-9);
    int last = (int) Math.ceil(StrictMath.log10(range.high()) - 1e-9);
    int stride = Math.max(1, (last - first) / Math.max(1, most));
    double[] steps = last - first <= 2 ? new double[] {1, 2, 5} : new double[] {1};
    boolean powers = first < -4 || last > 4;
    List<Tick> ticks = new ArrayList<>();
    for (int exponent = first; exponent <= last; exponent += stride) {
      for (double step : steps) {
        double at = step * pow10(exponent);
        if (at >= range.low() * (1 - 1e-9) && at <= range.high() * (1 + 1e-9)) {
          ticks.add(new Tick(at, powers ? power(step, exponent) : plain(at, exponent)));
        }
      }
    }
    return ticks;
  }

  private static String plain(double at, int exponent) {
    return Digits.upTo(at, Math.max(0, -exponent));
  }

  private static String power(double step, int exponent) {
    return exponent == 0 || exponent == 1
        ? plain(step * pow10(exponent), exponent)
        : (step == 1 ? "" : (int) step + "·") + "10" + Digits.raised(exponent);
  }
}
