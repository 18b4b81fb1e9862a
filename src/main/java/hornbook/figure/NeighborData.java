package hornbook.figure;

import hornbook.numeric.Frontier;
import hornbook.numeric.Neighbors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code neighbors}: which of two classes the k nearest points vote for. */
final class NeighborData {
  private static final int MOST = 99;
  private static final int CELLS = 96;

  /** In shares of the width; less than a unit of the drawing. */
  private static final double TOLERANCE = 0.003;

  private NeighborData() {}

  /**
   * Defines {@code name-from} and {@code name-to}, the ends of the pieces of the line between the
   * classes inside {@code x} and {@code y}, and {@code name-wrong}, the point (share of the points
   * that are outvoted, the same with each left out in turn).
   */
  static void read(String name, Options options) {
    Optional<Options> given = options.mapping("neighbors");
    int k = options.count("k", 1, MOST, 1);
    Optional<Range> xs = range(options, "x");
    Optional<Range> ys = range(options, "y");
    if (given.isEmpty()) {
      return;
    }
    given.get().require("positives");
    given.get().require("negatives");
    List<Point> positives = given.get().points("positives");
    List<Point> negatives = given.get().points("negatives");
    given.get().close();
    if (k % 2 == 0 || k >= positives.size() + negatives.size()) {
      options.error("k", "must be odd and below the number of points", "");
      return;
    }
    Neighbors neighbors = new Neighbors(Data.pairs(positives), Data.pairs(negatives), k);
    Data.define(
        options, name + "-wrong", List.of(new Point(neighbors.wrong(), neighbors.wrongLeftOut())));
    if (xs.isPresent() && ys.isPresent()) {
      define(name, options, lines(neighbors, xs.get(), ys.get()));
    }
  }

  private static List<List<double[]>> lines(Neighbors neighbors, Range xs, Range ys) {
    return Frontier.of(
        neighbors::positive,
        xs.low(),
        xs.high(),
        ys.low(),
        ys.high(),
        CELLS,
        TOLERANCE * xs.length());
  }

  private static void define(String name, Options options, List<List<double[]>> lines) {
    List<Point> from = new ArrayList<>();
    List<Point> to = new ArrayList<>();
    for (List<double[]> line : lines) {
      for (int i = 1; i < line.size(); i++) {
        from.add(new Point(line.get(i - 1)[0], line.get(i - 1)[1]));
        to.add(new Point(line.get(i)[0], line.get(i)[1]));
      }
    }
    Data.define(options, name + "-from", from);
    Data.define(options, name + "-to", to);
  }

  /** {@code from} and {@code to} of an axis, written as an axis itself writes them. */
  private static Optional<Range> range(Options options, String key) {
    options.require(key);
    Optional<Options> axis = options.mapping(key);
    if (axis.isEmpty()) {
      return Optional.empty();
    }
    axis.get().require("from");
    axis.get().require("to");
    Range range = new Range(axis.get().number("from", 0), axis.get().number("to", 1));
    axis.get().close();
    if (range.low() >= range.high()) {
      axis.get().error("to", "must be above `from`", "");
      return Optional.empty();
    }
    return Optional.of(range);
  }
}
