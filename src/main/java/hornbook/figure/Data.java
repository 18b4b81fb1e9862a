package hornbook.figure;

import hornbook.model.Vocabulary;
import hornbook.yaml.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads {@code data}: names for points that are written down or computed. A new computation is one
 * more line in the list of kinds.
 */
final class Data {
  @FunctionalInterface
  private interface Reader {
    /** Defines the name, and perhaps others that begin with it. */
    void read(String name, Options options);
  }

  private static final SortedMap<String, Reader> KINDS = kinds();

  private static SortedMap<String, Reader> kinds() {
    SortedMap<String, Reader> kinds = new TreeMap<>();
    kinds.put("fit", FitData::read);
    kinds.put("minimum", MinimumData::read);
    kinds.put("roc", ScoreData::roc);
    kinds.put("precision-recall", ScoreData::precisionRecall);
    kinds.put("sweep", ScoreData::sweep);
    kinds.put("k-means", ClusterData::read);
    kinds.put("pca", AxesData::read);
    kinds.put("descent", DescentData::read);
    kinds.put("vote", VoteData::read);
    kinds.put("neighbors", NeighborData::read);
    kinds.put("output", OutputData::read);
    kinds.put("lasso", PenaltyData::lasso);
    kinds.put("ridge", PenaltyData::ridge);
    return Collections.unmodifiableSortedMap(kinds);
  }

  private Data() {}

  static void read(Options plot) {
    if (!plot.has("data")) {
      return;
    }
    Options names = plot.mapping("data").orElseThrow();
    for (String name : names.keys()) {
      Node node = names.node(name).orElseThrow();
      if (node.isMapping()) {
        computed(name, Options.of(plot.source(), node, "`" + name + "`"));
      } else {
        names.curve(name).ifPresent(curve -> plot.source().define(name, curve));
      }
    }
  }

  private static void computed(String name, Options options) {
    List<String> kinds = new ArrayList<>(options.keys());
    kinds.retainAll(KINDS.keySet());
    if (kinds.size() == 1) {
      KINDS.get(kinds.get(0)).read(name, options);
      options.close();
    } else if (kinds.isEmpty() && options.has("x")) {
      ParametricCurve.read(options).ifPresent(curve -> options.source().define(name, curve));
    } else {
      String first = options.keys().isEmpty() ? "" : options.keys().get(0);
      options
          .source()
          .yaml()
          .error(
              "unknown-data",
              "`" + name + "` is computed in no way that is known",
              options.at(),
              new Vocabulary(new TreeSet<>(KINDS.keySet())).hintOrList(first));
    }
  }

  static double[] xs(List<Point> points) {
    return points.stream().mapToDouble(Point::x).toArray();
  }

  static double[] ys(List<Point> points) {
    return points.stream().mapToDouble(Point::y).toArray();
  }

  static double[][] pairs(List<Point> points) {
    return points.stream()
        .map(point -> new double[] {point.x(), point.y()})
        .toArray(double[][]::new);
  }

  static double[] array(List<Double> numbers) {
    return numbers.stream().mapToDouble(number -> number).toArray();
  }

  static void define(Options options, String name, List<Point> points) {
    options.source().define(name, new Curve.Points(List.copyOf(points), false));
  }
}
