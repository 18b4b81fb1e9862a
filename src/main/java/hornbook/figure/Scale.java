package hornbook.figure;

/**
 * Numbers become coordinates.
 *
 * @param numbers what an axis shows
 * @param start the coordinate of the least number
 * @param end the coordinate of the greatest
 */
record Scale(Range numbers, double start, double end, boolean log) {

  double at(double number) {
    double share =
        log
            ? StrictMath.log(number / numbers.low())
                / StrictMath.log(numbers.high() / numbers.low())
            : (number - numbers.low()) / numbers.length();
    return start + share * (end - start);
  }

  /** The number that stands at a share of the axis, 0 to 1. */
  double number(double share) {
    return log
        ? numbers.low() * StrictMath.pow(numbers.high() / numbers.low(), share)
        : numbers.low() + share * numbers.length();
  }

  double length() {
    return Math.abs(end - start);
  }
}
