package hornbook.numeric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What figures compute is what numpy and scikit-learn compute. */
class ComputationsTest {
  private static final double[] X = {
    0, 0.053, 0.105, 0.158, 0.211, 0.263, 0.316, 0.368, 0.421, 0.474, 0.526, 0.579, 0.632, 0.684,
    0.737, 0.789, 0.842, 0.895, 0.947, 1
  };
  private static final double[] Y = {
    0.04, 0.29, 0.81, 0.87, 0.81, 1.11, 1.31, 1.02, 0.26, -0.22, -0.35, -0.46, -1.43, -0.98, -1.37,
    -1.19, -1, -0.71, -0.2, 0.31
  };
  private static final double[][] DESIGN = {
    {1, 2, 0.5}, {0, 1, 3}, {2, -1, 1}, {1, 1, 1}, {3, 0, -1}
  };
  private static final double[] TARGET = {3, 1, 4, 2, 5};

  @ParameterizedTest
  @CsvSource({
    "1, 0.804861, -0.054000, -0.912861, 0.428920",
    "4, 0.100734, -0.149886, 0.147310, 0.046989",
    "15, -1.450186, -0.242125, 3.092601, 0.012430"
  })
  void aPolynomialIsFittedAsNumpyFitsIt(
      int degree, double left, double middle, double right, double error) {
    Polynomial fit = Polynomial.fit(X, Y, degree);
    assertEquals(left, fit.at(0.02), 1e-6);
    assertEquals(middle, fit.at(0.5), 1e-6);
    assertEquals(right, fit.at(0.98), 1e-6);
    double squares = 0;
    for (int i = 0; i < X.length; i++) {
      squares += (fit.at(X[i]) - Y[i]) * (fit.at(X[i]) - Y[i]) / X.length;
    }
    assertEquals(error, squares, 1e-6);
  }

  /** Binomial tails, as scipy.stats.binom.sf gives them. */
  @ParameterizedTest
  @CsvSource({
    "1, 0.7, 0, 0.7", "3, 0.7, 0, 0.784", "21, 0.7, 0, 0.9736101", "21, 0.45, 0, 0.3209966",
    "101, 0.6, 0, 0.9791033", "21, 0.7, 0.3, 0.8915270", "5, 1, 0, 1", "5, 0, 0, 0"
  })
  void aMajorityIsAsOftenRightAsTheBinomialDistributionSays(
      int members, double right, double common, double accuracy) {
    assertEquals(accuracy, Votes.accuracy(members, right, common), 1e-7);
  }

  @Test
  void aPolynomialOfAsManyWeightsAsPointsGoesThroughAll() {
    Polynomial fit = Polynomial.fit(X, Y, X.length - 1);
    IntStream.range(0, X.length).forEach(i -> assertEquals(Y[i], fit.at(X[i]), 1e-6));
    assertEquals(3, Polynomial.fit(new double[] {2}, new double[] {3}, 0).at(7), 1e-12);
  }

  @ParameterizedTest
  @CsvSource({
    "0.15, 0.5555556, 1.0, 0.7142857, 0.6",
    "0.35, 0.7142857, 1.0, 0.8333333, 0.8",
    "0.85, 1.0, 0.4, 0.5714286, 0.7"
  })
  void aThresholdIsJudgedAsScikitLearnJudgesIt(
      double threshold, double precision, double recall, double f1, double accuracy) {
    Scores scores =
        new Scores(new double[] {0.95, 0.9, 0.7, 0.6, 0.4}, new double[] {0.8, 0.5, 0.3, 0.2, 0.1});
    double rate = scores.baseRate();
    assertEquals(0.5, rate);
    assertEquals(precision, scores.precision(threshold, rate), 1e-7);
    assertEquals(recall, scores.recall(threshold), 1e-7);
    assertEquals(f1, scores.f1(threshold, rate), 1e-7);
    assertEquals(accuracy, scores.accuracy(threshold, rate), 1e-7);
  }

  @Test
  void precisionAtAnotherBaseRateFollowsBayes() {
    Scores scores = new Scores(new double[] {0.9, 0.2}, new double[] {0.8, 0.1, 0.1, 0.1});
    assertEquals(0.01 * 0.5 / (0.01 * 0.5 + 0.99 * 0.25), scores.precision(0.5, 0.01), 1e-12);
    assertTrue(Double.isNaN(scores.precision(2, 0.5)));
    assertEquals(0, scores.f1(2, 0.5));
    assertArrayEquals(new double[] {0.9, 0.8, 0.2, 0.1}, scores.thresholds());
  }

  @Test
  void kMeansSharesPointsOutAndMovesCenters() {
    double[][] points = {{2, 0}, {4, 0}, {10, 0}, {12, 0}};
    double[][] start = {{2, 0}, {4, 0}};
    Clusters first = Clusters.of(points, start, 0);
    assertArrayEquals(new int[] {0, 1, 1, 1}, IntStream.range(0, 4).map(first::of).toArray());
    Clusters last = Clusters.of(points, start, 2);
    assertArrayEquals(new double[] {3, 0}, last.center(0));
    assertArrayEquals(new double[] {11, 0}, last.center(1));
    Clusters lonely = Clusters.of(points, new double[][] {{5, 0}, {99, 0}}, 3);
    assertArrayEquals(new double[] {99, 0}, lonely.center(1));
  }

  @Test
  void principalAxesAreThoseOfTheCovarianceMatrix() {
    PrincipalAxes axes =
        PrincipalAxes.of(
            new double[] {1, 1.5, 2, 4, 4.5, 5}, new double[] {1, 2, 1.2, 4, 3.5, 4.6});
    assertEquals(5.07431113, axes.first(), 1e-8);
    assertEquals(0.13935553, axes.second(), 1e-8);
    assertEquals(0.74793458, axes.dx(), 1e-8);
    assertEquals(0.66377245, axes.dy(), 1e-8);
    assertEquals(0, axes.along(axes.meanX(), axes.meanY()), 1e-12);
  }

  @Test
  void penaltiesShrinkAsScikitLearnShrinks() {
    assertArrayEquals(
        new double[] {1.80892642, 0.23775633, 0.25669481},
        Penalty.lasso(DESIGN, TARGET, 0.5),
        1e-8);
    assertArrayEquals(
        new double[] {1.72207479, 0.07310012, 0.19155609}, Penalty.lasso(DESIGN, TARGET, 2), 1e-8);
    assertArrayEquals(
        new double[] {1.77933289, 0.2841089, 0.27246258}, Penalty.ridge(DESIGN, TARGET, 0.5), 1e-8);
    assertArrayEquals(
        new double[] {1.6241593, 0.261506, 0.25557167}, Penalty.ridge(DESIGN, TARGET, 2), 1e-8);
  }

  @Test
  void withOrthonormalColumnsLassoCutsAndRidgeScales() {
    double[][] identity = {{1, 0}, {0, 1}};
    double[] target = {3, -0.4};
    assertArrayEquals(new double[] {2, 0}, Penalty.lasso(identity, target, 1), 1e-12);
    assertArrayEquals(new double[] {1.5, -0.2}, Penalty.ridge(identity, target, 1), 1e-12);
  }

  @Test
  void theLowestPointIsFoundAmongSeveralAndAtAnEdge() {
    assertEquals(1, Minimum.of(x -> x * x - 2 * x, -4, 4), 1e-7);
    assertEquals(4, Minimum.of(x -> -x, 0, 4), 1e-7);
    double lower = Minimum.of(x -> StrictMath.cos(3 * x) + x / 10, -2.5, 2.5);
    assertTrue(lower < -1 && lower > -1.2, "found " + lower);
  }
}
