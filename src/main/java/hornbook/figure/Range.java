package hornbook.figure;

import java.util.stream.DoubleStream;

/** Numbers from {@code low} to {@code high}; nothing at all if low is above high. */
record Range(double low, double high) {
  static final Range NONE = new Range(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

  /** No axis shows more; sums and products of such numbers are still finite. */
  private static final double LARGEST = 1e100;

  static Range of(double... numbers) {
    Range range = NONE;
    for (double number : numbers) {
      range = range.with(number);
    }
    return range;
  }

  static Range of(DoubleStream numbers) {
    return of(numbers.toArray());
  }

  boolean isEmpty() {
    return low > high;
  }

  double length() {
    return high - low;
  }

  double middle() {
    return low + (high - low) / 2;
  }

  Range with(double number) {
    return Math.abs(number) < LARGEST
        ? new Range(Math.min(low, number), Math.max(high, number))
        : this;
  }

  Range with(Range other) {
    return new Range(Math.min(low, other.low), Math.max(high, other.high));
  }

  boolean holds(double number) {
    return number >= low && number <= high;
  }

  double nearest(double number) {
    return Math.min(high, Math.max(low, number));
  }
}
