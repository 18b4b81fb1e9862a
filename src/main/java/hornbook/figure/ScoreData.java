package hornbook.figure;

import hornbook.numeric.Scores;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * {@code roc}, {@code precision-recall}, {@code sweep}: curves of a classifier from its scores of
 * {@code positives} and {@code negatives}.
 */
final class ScoreData {
  private ScoreData() {}

  /** What a sweep shows for each threshold. */
  enum Metric {
    PRECISION,
    RECALL,
    F1,
    ACCURACY
  }

  private static Optional<Scores> scores(Options options, String kind) {
    Optional<Options> given = options.mapping(kind);
    if (given.isEmpty()) {
      return Optional.empty();
    }
    given.get().require("positives");
    given.get().require("negatives");
    List<Double> positives = given.get().numbers("positives");
    List<Double> negatives = given.get().numbers("negatives");
    given.get().close();
    return positives.isEmpty() || negatives.isEmpty()
        ? Optional.empty()
        : Optional.of(new Scores(Data.array(positives), Data.array(negatives)));
  }

  /** Points (false positive rate, true positive rate), or the one {@code at} a threshold. */
  static void roc(String name, Options options) {
    Optional<Scores> scores = scores(options, "roc");
    OptionalDouble at = options.number("at");
    if (scores.isEmpty()) {
      return;
    }
    List<Point> points = new ArrayList<>();
    if (at.isPresent()) {
      points.add(rates(scores.get(), at.getAsDouble()));
    } else {
      points.add(new Point(0, 0));
      for (double threshold : scores.get().thresholds()) {
        points.add(rates(scores.get(), threshold));
      }
    }
    Data.define(options, name, points);
  }

  private static Point rates(Scores scores, double threshold) {
    return new Point(scores.falsePositiveRate(threshold), scores.recall(threshold));
  }

  /** Points (recall, precision), or the one {@code at} a threshold. */
  static void precisionRecall(String name, Options options) {
    Optional<Scores> scores = scores(options, "precision-recall");
    OptionalDouble at = options.number("at");
    OptionalDouble baseRate = options.number("base-rate");
    if (scores.isEmpty()) {
      return;
    }
    double rate = baseRate.orElse(scores.get().baseRate());
    double[] thresholds =
        at.isPresent() ? new double[] {at.getAsDouble()} : scores.get().thresholds();
    List<Point> points = new ArrayList<>();
    for (double threshold : thresholds) {
      points.add(
          new Point(scores.get().recall(threshold), scores.get().precision(threshold, rate)));
    }
    points.removeIf(point -> !point.isFinite());
    Data.define(options, name, points);
  }

  /** Points (threshold, metric), from the least score up. */
  static void sweep(String name, Options options) {
    Optional<Scores> scores = scores(options, "sweep");
    Optional<Metric> metric = options.choice("metric", Metric.class);
    options.require("metric");
    OptionalDouble baseRate = options.number("base-rate");
    if (scores.isEmpty() || metric.isEmpty()) {
      return;
    }
    double rate = baseRate.orElse(scores.get().baseRate());
    double[] thresholds = scores.get().thresholds();
    List<Point> points = new ArrayList<>();
    for (int i = thresholds.length - 1; i >= 0; i--) {
      double threshold = thresholds[i];
      double value =
          switch (metric.get()) {
            case PRECISION -> scores.get().precision(threshold, rate);
            case RECALL -> scores.get().recall(threshold);
            case F1 -> scores.get().f1(threshold, rate);
            case ACCURACY -> scores.get().accuracy(threshold, rate);
          };
      points.add(new Point(threshold, value));
    }
    Data.define(options, name, points);
  }
}
