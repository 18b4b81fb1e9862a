package hornbook.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers become digits, the same on every machine. */
final class Digits {
  private static final char MINUS = '\u2212';

  private Digits() {}

  /** A coordinate, to a tenth of a unit. */
  static String coordinate(double value) {
    long tenths = Math.round(value * 10);
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
  }

  /** A number to read, with so many decimals. */
  static String fixed(double value, int decimals) {
    BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
    String digits = rounded.abs().toPlainString();
    return rounded.signum() < 0 ? MINUS + digits : digits;
  }

  /** A number to read, with no more decimals than it needs. */
  static String upTo(double value, int decimals) {
    String digits = fixed(value, decimals);
    if (digits.indexOf('.') < 0) {
      return digits;
    }
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    return digits.substring(0, digits.charAt(end - 1) == '.' ? end - 1 : end);
  }

  /** How many decimals show about three digits of a number of this size. */
  static int decimals(double size) {
    return size == 0
        ? 0
        : (int) Math.max(0, Math.min(6, 2 - Math.floor(StrictMath.log10(Math.abs(size)))));
  }
}
