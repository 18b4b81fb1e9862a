package hornbook.numeric;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * A classifier's scores for examples whose class is known. An example counts as positive where its
 * score is at least the threshold.
 */
public final class Scores {
  private final double[] positives;
  private final double[] negatives;

  /**
   * @param positives the scores of the positive examples, at least one
   * @param negatives those of the negative ones, at least one
   */
  public Scores(double[] positives, double[] negatives) {
    this.positives = positives.clone();
    this.negatives = negatives.clone();
  }

  /** Each score once, from the greatest down. */
  public double[] thresholds() {
    double[] ascending =
        DoubleStream.concat(Arrays.stream(positives), Arrays.stream(negatives))
            .distinct()
            .sorted()
            .toArray();
    double[] descending = new double[ascending.length];
    for (int i = 0; i < ascending.length; i++) {
      descending[i] = ascending[ascending.length - 1 - i];
    }
    return descending;
  }

  private static double share(double[] scores, double threshold) {
    return (double) Arrays.stream(scores).filter(score -> score >= threshold).count()
        / scores.length;
  }

  /** The share of positives found: the true positive rate. */
  public double recall(double threshold) {
    return share(positives, threshold);
  }

  /** The share of negatives called positive. */
  public double falsePositiveRate(double threshold) {
    return share(negatives, threshold);
  }

  /** The share of positives among the examples given. */
  public double baseRate() {
    return (double) positives.length / (positives.length + negatives.length);
  }

  /**
   * The share of positives among what is called positive; NaN where nothing is.
   *
   * @param baseRate the share of positives among all examples, which need not be that of this
   *     sample
   */
  public double precision(double threshold, double baseRate) {
    double found = baseRate * recall(threshold);
    return found / (found + (1 - baseRate) * falsePositiveRate(threshold));
  }

  /** The harmonic mean of precision and recall; 0 where nothing is found. */
  public double f1(double threshold, double baseRate) {
    double recall = recall(threshold);
    double precision = precision(threshold, baseRate);
    return recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** The share of examples that are called what they are. */
  public double accuracy(double threshold, double baseRate) {
    return baseRate * recall(threshold) + (1 - baseRate) * (1 - falsePositiveRate(threshold));
  }
}
