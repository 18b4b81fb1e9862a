package hornbook.figure;

import hornbook.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * {@code histogram}: bars without gaps over bins, from a sample or from the bins' heights.
 *
 * @param edges one more than there are heights
 */
record HistogramMark(
    List<Double> edges, List<Double> heights, Look look, int decimals, MarkLabel label)
    implements Mark {
  private static final int MOST_BINS = 60;

  static Optional<Mark> read(Options options, Look.Dealer looks) {
    List<Double> numbers = options.numbers("histogram");
    boolean heights = options.flag("heights");
    boolean share = options.flag("share");
    options.require("bins");
    List<Double> edges = edges(options, numbers, heights);
    int decimals = options.flag("numbers") ? options.count("decimals", 0, 6, share ? 2 : 0) : -1;
    Look look = looks.read(options);
    MarkLabel label = MarkLabel.read(options, Side.ABOVE);
    if (numbers.isEmpty() || edges.size() < 2) {
      return Optional.empty();
    }
    if (heights && edges.size() != numbers.size() + 1) {
      options.error("bins", "must be one number more than there are heights", "");
      return Optional.empty();
    }
    return Optional.of(
        new HistogramMark(
            edges, heights ? numbers : counts(numbers, edges, share), look, decimals, label));
  }

  private static List<Double> edges(Options options, List<Double> numbers, boolean heights) {
    if (options.node("bins").filter(Node::isText).isEmpty()) {
      List<Double> edges = options.numbers("bins");
      for (int i = 1; i < edges.size(); i++) {
        if (edges.get(i) <= edges.get(i - 1)) {
          options.error("bins", "must grow from edge to edge", "");
          return List.of();
        }
      }
      return edges;
    }
    int count = options.count("bins", 1, MOST_BINS, 10);
    OptionalDouble from = options.number("from");
    OptionalDouble to = options.number("to");
    Range range = Range.of(numbers.stream().mapToDouble(number -> number));
    if (heights) {
      options.require("from");
      options.require("to");
    }
    double low = from.orElse(range.low());
    double high = to.orElse(range.high());
    if (numbers.isEmpty() || low >= high) {
      return List.of();
    }
    List<Double> edges = new ArrayList<>();
    for (int i = 0; i <= count; i++) {
      edges.add(low + (high - low) * i / count);
    }
    return edges;
  }

  /** A number on an edge belongs to the bin that begins there, and on the last, to the last bin. */
  private static List<Double> counts(List<Double> numbers, List<Double> edges, boolean share) {
    double[] counts = new double[edges.size() - 1];
    for (double number : numbers) {
      for (int bin = counts.length - 1; bin >= 0; bin--) {
        boolean last = bin == counts.length - 1 && number == edges.get(bin + 1);
        if (number >= edges.get(bin) && number < edges.get(bin + 1) || last) {
          counts[bin] += share ? 1.0 / numbers.size() : 1;
        }
      }
    }
    List<Double> heights = new ArrayList<>();
    for (double count : counts) {
      heights.add(count);
    }
    return heights;
  }

  @Override
  public Range xs() {
    return Range.of(edges.stream().mapToDouble(edge -> edge));
  }

  @Override
  public Range ys(Range axis, boolean log) {
    return Range.of(heights.stream().mapToDouble(height -> height)).with(0);
  }

  @Override
  public Optional<Key> key() {
    return label.words().isEmpty() || label.at().isPresent()
        ? Optional.empty()
        : Optional.of(new Key(look, Optional.empty(), false, label.words()));
  }

  @Override
  public void draw(Chart chart) {
    double base = chart.y().at(chart.y().numbers().nearest(0));
    for (int bin = 0; bin < heights.size(); bin++) {
      Range shown = chart.x().numbers();
      double left = chart.x().at(shown.nearest(edges.get(bin)));
      double right = chart.x().at(shown.nearest(edges.get(bin + 1)));
      double top = chart.y().at(chart.y().numbers().nearest(heights.get(bin)));
      if (right - left < 0.5 || base - top < 0.05) {
        continue;
      }
      Bar.sheer(chart.svg(), look, left, top, right - left, base - top);
      if (decimals >= 0) {
        Text text = Text.of(Digits.fixed(heights.get(bin), decimals), chart.size() * 0.88);
        Point at = new Point((left + right) / 2, top);
        chart.labels().add("digits", Side.ABOVE.place(text, at, 4));
      }
    }
    if (label.at().isPresent()) {
      label.place(chart, look, List.of());
    }
  }

  @Override
  public List<Table> tables(Chart chart) {
    List<List<String>> rows = new ArrayList<>();
    for (int bin = 0; bin < heights.size(); bin++) {
      rows.add(
          List.of(
              chart.readX(edges.get(bin)) + " to " + chart.readX(edges.get(bin + 1)),
              chart.readY(heights.get(bin))));
    }
    return List.of(new Table(label.words(), List.of("bin", "height"), rows));
  }
}
