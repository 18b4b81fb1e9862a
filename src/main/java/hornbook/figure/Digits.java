package hornbook.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers become digits, the same on every machine. */
final class Digits {
  private static final char MINUS = '\u2212';

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final double MILLION = 1e6;

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

  /** How many decimals a number needs, up to so many. */
  static int needed(double value, int most) {
    String digits = upTo(value, most);
    int point = digits.indexOf('.');
    return point < 0 ? 0 : digits.length() - point - 1;
  }

  /** A number to read, as a power of ten where its digits would be too many. */
  static String brief(double value, int decimals) {
    double size = Math.abs(value);
    if (size == 0 || size < MILLION && size >= 1e-4) {
      return upTo(value, decimals);
    }
    int exponent = (int) Math.floor(StrictMath.log10(size) + 1e-12);
    String mantissa = upTo(value / StrictMath.pow(10, exponent), 2);
    return mantissa.equals("0") ? "0" : mantissa + "·10" + raised(exponent);
  }

  /** An exponent in small raised digits. */
  static String raised(int exponent) {
    StringBuilder raised = new StringBuilder(exponent < 0 ? "⁻" : "");
    String.valueOf(Math.abs(exponent))
        .chars()
        .forEach(digit -> raised.append(RAISED.charAt(digit - '0')));
    return raised.toString();
  }

  /** How many decimals show about three digits of a number of this size. */
  static int decimals(double size) {
    return size == 0
        ? 0
        : (int) Math.max(0, Math.min(6, 2 - Math.floor(StrictMath.log10(Math.abs(size)))));
  }
}
