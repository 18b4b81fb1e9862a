package hornbook.figure;

import hornbook.numeric.Minimum;
import java.util.List;
import java.util.Optional;

/** {@code minimum}: the lowest point of a function between {@code from} and {@code to}. */
final class MinimumData {
  private MinimumData() {}

  static void read(String name, Options options) {
    options.require("from");
    options.require("to");
    Optional<Curve> curve = options.curve("minimum").map(found -> LineMark.within(found, options));
    if (curve.isPresent() && curve.get() instanceof Curve.Formula formula) {
      Range range = formula.range();
      if (!range.isEmpty()) {
        double x = Minimum.of(formula.function()::at, range.low(), range.high());
        Data.define(options, name, List.of(new Point(x, formula.function().at(x))));
      }
    } else if (curve.isPresent()) {
      options.error("minimum", "must be an expression in x", "");
    }
  }
}
