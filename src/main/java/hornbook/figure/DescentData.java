package hornbook.figure;

import hornbook.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code descent}: the path of gradient descent, down a function of x, or down the bowl (a·x² +
 * b·y²)/2 where {@code descent} is {@code [a, b]}.
 */
final class DescentData {
  private static final int MOST_STEPS = 200;
  private static final double STEP = 1e-5;

  private DescentData() {}

  /**
   * Down a function: defines {@code name} with the points (x, f(x)), and {@code name-loss} with
   * (step, f(x)). Down a bowl: the points (x, y), and the same.
   */
  static void read(String name, Options options) {
    options.require("start");
    options.require("rate");
    double rate = options.number("rate", 0.1);
    int steps = options.count("steps", 1, MOST_STEPS, 10);
    if (options.node("descent").filter(Node::isList).isPresent()) {
      Optional<Point> bowl = options.point("descent");
      Optional<Point> start = options.point("start");
      if (bowl.isPresent() && start.isPresent()) {
        bowl(name, options, bowl.get(), start.get(), rate, steps);
      }
      return;
    }
    Optional<Curve> curve = options.curve("descent");
    double start = options.number("start", 0);
    if (curve.isPresent() && curve.get() instanceof Curve.Formula formula) {
      function(name, options, formula.function(), start, rate, steps);
    } else if (curve.isPresent()) {
      options.error("descent", "must be an expression in x, or [a, b]", "");
    }
  }

  private static void function(
      String name, Options options, Curve.Function f, double start, double rate, int steps) {
    List<Point> path = new ArrayList<>();
    List<Point> losses = new ArrayList<>();
    double x = start;
    for (int step = 0; step <= steps && Double.isFinite(f.at(x)); step++) {
      path.add(new Point(x, f.at(x)));
      losses.add(new Point(step, f.at(x)));
      // The difference quotient of both sides is exact for a parabola.
      x -= rate * (f.at(x + STEP) - f.at(x - STEP)) / (2 * STEP);
    }
    Data.define(options, name, path);
    Data.define(options, name + "-loss", losses);
  }

  private static void bowl(
      String name, Options options, Point bowl, Point start, double rate, int steps) {
    List<Point> path = new ArrayList<>();
    List<Point> losses = new ArrayList<>();
    Point at = start;
    for (int step = 0; step <= steps && at.isFinite(); step++) {
      path.add(at);
      losses.add(new Point(step, (bowl.x() * at.x() * at.x() + bowl.y() * at.y() * at.y()) / 2));
      at = new Point(at.x() * (1 - rate * bowl.x()), at.y() * (1 - rate * bowl.y()));
    }
    Data.define(options, name, path);
    Data.define(options, name + "-loss", losses);
  }
}
