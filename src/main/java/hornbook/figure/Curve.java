package hornbook.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** What a line follows: points, or a function of x. */
sealed interface Curve {
  /** As many samples show no corner at the width of a page. */
  int SAMPLES = 120;

  /** A real function; NaN where it has no value. */
  @FunctionalInterface
  interface Function {
    double at(double x);
  }

  /**
   * Points in the order in which a line goes through them.
   *
   * @param sampled whether they are samples of something smooth, of which a few tell enough
   */
  record Points(List<Point> points, boolean sampled) implements Curve {
    @Override
    public Range xs() {
      return Range.of(points.stream().mapToDouble(Point::x));
    }

    @Override
    public List<Point> over(Range axis, boolean log) {
      return points;
    }
  }

  /**
   * @param range where the function is drawn; empty for the whole axis
   */
  record Formula(Function function, Range range) implements Curve {
    @Override
    public Range xs() {
      return range;
    }

    @Override
    public List<Point> over(Range axis, boolean log) {
      Range shown = range.isEmpty() ? axis : range;
      Scale scale = new Scale(shown, 0, 1, log);
      List<Point> points = new ArrayList<>();
      for (int i = 0; i <= SAMPLES; i++) {
        double x = i == SAMPLES ? shown.high() : scale.number((double) i / SAMPLES);
        points.add(new Point(x, function.at(x)));
      }
      return points;
    }
  }

  /** The part of the x axis that the curve needs; empty if it takes what there is. */
  Range xs();

  /** The curve's points over an axis; some may have no finite y. */
  List<Point> over(Range axis, boolean log);

  default Range ys(Range axis, boolean log) {
    DoubleStream ys = over(axis, log).stream().mapToDouble(Point::y);
    return Range.of(ys);
  }
}
