package hornbook.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code bars}: one bar for each category. Several of them in one chart stand side by side.
 *
 * @param decimals of the numbers over the bars; negative for none
 */
record BarsMark(List<Double> heights, Look look, int decimals, String name) implements Mark {
  /** The share of a category's room that its bars fill. */
  private static final double FILLED = 0.72;

  static Optional<Mark> read(Options options, Look.Dealer looks) {
    List<Double> heights = options.numbers("bars");
    int guess = decimals(heights);
    Mark mark =
        new BarsMark(
            heights,
            looks.read(options),
            options.flag("numbers", true) ? options.count("decimals", 0, 6, guess) : -1,
            options.text("label").orElse(""));
    return heights.isEmpty() ? Optional.empty() : Optional.of(mark);
  }

  private static int decimals(List<Double> heights) {
    return heights.stream().mapToInt(height -> Digits.needed(height, 2)).max().orElse(0);
  }

  @Override
  public Range xs() {
    return new Range(0.5, heights.size() + 0.5);
  }

  @Override
  public Range ys(Range axis, boolean log) {
    return Range.of(heights.stream().mapToDouble(height -> height)).with(0);
  }

  @Override
  public Optional<Key> key() {
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(new Key(look, Optional.empty(), false, name));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void draw(Chart chart) {
    List<Mark> groups = chart.marks().stream().filter(BarsMark.class::isInstance).toList();
    double room = (chart.x().at(2) - chart.x().at(1)) * FILLED;
    double width = room / groups.size();
    double offset = groups.indexOf(this) * width - room / 2;
    double base = chart.y().at(chart.y().numbers().nearest(0));
    for (int i = 0; i < heights.size(); i++) {
      double left = chart.x().at(i + 1) + offset;
      double top = chart.y().at(chart.y().numbers().nearest(heights.get(i)));
      Bar.draw(chart.svg(), look, left + 1, Math.min(top, base), width - 2, Math.abs(top - base));
      if (decimals >= 0) {
        Text text = Text.of(Digits.fixed(heights.get(i), decimals), chart.size() * 0.9);
        Side side = heights.get(i) < 0 ? Side.BELOW : Side.ABOVE;
        chart.labels().add("digits", side.place(text, new Point(left + width / 2, top), 4));
      }
    }
  }

  @Override
  public List<Table> tables(Chart chart) {
    List<Mark> groups = chart.marks().stream().filter(BarsMark.class::isInstance).toList();
    if (groups.indexOf(this) > 0) {
      return List.of();
    }
    List<String> head = new ArrayList<>(List.of(""));
    List<List<String>> rows = new ArrayList<>();
    for (Mark group : groups) {
      head.add(group.name().isEmpty() ? "value" : group.name());
    }
    for (int i = 0; i < heights.size(); i++) {
      List<String> row = new ArrayList<>(List.of(chart.category(i)));
      for (Mark group : groups) {
        List<Double> numbers = ((BarsMark) group).heights;
        row.add(
            i < numbers.size()
                ? Digits.fixed(numbers.get(i), Math.max(decimals(heights), decimals))
                : "");
      }
      rows.add(row);
    }
    return List.of(new Table("", head, rows));
  }
}
