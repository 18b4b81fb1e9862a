package hornbook.figure;

import hornbook.numeric.Penalty;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code lasso}, {@code ridge}: how the coefficients of a linear regression go to zero as the
 * penalty grows.
 */
final class PenaltyData {
  private static final int SAMPLES = 60;

  private PenaltyData() {}

  @FunctionalInterface
  private interface Solver {
    double[] solve(double[][] rows, double[] target, double lambda);
  }

  static void lasso(String name, Options options) {
    paths(name, options, "lasso", Penalty::lasso);
  }

  static void ridge(String name, Options options) {
    paths(name, options, "ridge", Penalty::ridge);
  }

  /** Defines {@code name-1} and so on: points (λ, coefficient), for a λ up to {@code to}. */
  private static void paths(String name, Options options, String kind, Solver solver) {
    options.require("target");
    options.require("to");
    List<List<Double>> rows = options.rows(kind);
    List<Double> target = options.numbers("target");
    double from = options.number("from", 0);
    double to = options.number("to", 1);
    if (rows.isEmpty() || rows.size() != target.size()) {
      options.error(kind, "must have a row for each number of `target`", "");
      return;
    }
    int columns = rows.get(0).size();
    if (columns == 0 || rows.stream().anyMatch(row -> row.size() != columns)) {
      options.error(kind, "must have rows of one length", "");
      return;
    }
    double[][] design = rows.stream().map(Data::array).toArray(double[][]::new);
    List<List<Point>> paths = new ArrayList<>();
    for (int j = 0; j < columns; j++) {
      paths.add(new ArrayList<>());
    }
    for (int i = 0; i <= SAMPLES; i++) {
      double lambda = from + (to - from) * i / SAMPLES;
      double[] weights = solver.solve(design, Data.array(target), lambda);
      for (int j = 0; j < columns; j++) {
        paths.get(j).add(new Point(lambda, weights[j]));
      }
    }
    for (int j = 0; j < columns; j++) {
      options
          .source()
          .define(name + "-" + (j + 1), new Curve.Points(List.copyOf(paths.get(j)), true));
    }
  }
}
