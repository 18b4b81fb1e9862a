package hornbook.figure;

import hornbook.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * An axis as an author describes it.
 *
 * @param categories names at 1, 2, 3 …; empty for an axis of numbers
 * @param ticks the author's own; empty for those that suit
 * @param bare whether the axis shows no ticks
 */
record Axis(
    String label,
    OptionalDouble from,
    OptionalDouble to,
    boolean log,
    List<String> categories,
    List<Ticks.Tick> ticks,
    boolean bare) {
  static final Axis PLAIN =
      new Axis(
          "", OptionalDouble.empty(), OptionalDouble.empty(), false, List.of(), List.of(), false);

  private static final double MARGIN = 0.05;

  static Axis read(Options panel, String key) {
    if (!panel.has(key)) {
      return PLAIN;
    }
    if (panel.node(key).filter(Node::isText).isPresent()) {
      return new Axis(
          panel.text(key).orElse(""),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          false,
          List.of(),
          List.of(),
          false);
    }
    Options options = panel.mapping(key).orElseThrow();
    OptionalDouble from = options.number("from");
    OptionalDouble to = options.number("to");
    boolean log = options.flag("log");
    if (from.isPresent() && to.isPresent() && from.getAsDouble() >= to.getAsDouble()) {
      options.error("to", "must be above `from`", "");
      to = OptionalDouble.empty();
    }
    if (log && (from.orElse(1) <= 0 || to.orElse(1) <= 0)) {
      options.error(from.orElse(1) <= 0 ? "from" : "to", "must be above 0 on a log axis", "");
      from = OptionalDouble.empty();
      to = OptionalDouble.empty();
    }
    boolean bare = options.node("ticks").filter(Node::isText).isPresent();
    if (bare && !options.text("ticks").orElse("").equals("none")) {
      options.error("ticks", "must be `none`, a list of numbers, or numbers with names", "");
    }
    Axis axis =
        new Axis(
            options.text("label").orElse(""),
            from,
            to,
            log,
            options.texts("categories"),
            bare ? List.of() : ticks(options, log),
            bare);
    options.close();
    return axis;
  }

  private static List<Ticks.Tick> ticks(Options options, boolean log) {
    if (options.node("ticks").isEmpty()) {
      return List.of();
    }
    List<Ticks.Tick> ticks = new ArrayList<>();
    if (options.node("ticks").get().isMapping()) {
      Options named = options.mapping("ticks").orElseThrow();
      for (String key : named.keys()) {
        if (Scope.isNumber(key)) {
          ticks.add(new Ticks.Tick(Double.parseDouble(key), named.text(key).orElse("")));
        } else {
          options.error("ticks", "has `" + key + "`, which is no number", "write `0: low`");
        }
      }
      return List.copyOf(ticks);
    }
    List<Double> numbers = options.numbers("ticks");
    int decimals = numbers.stream().mapToInt(number -> Digits.needed(number, 4)).max().orElse(0);
    for (double number : numbers) {
      ticks.add(
          new Ticks.Tick(number, Digits.fixed(number, log ? Digits.needed(number, 6) : decimals)));
    }
    return List.copyOf(ticks);
  }

  /** What the axis shows: what its author says, and otherwise the data with some air. */
  Range range(Range data) {
    if (!categories.isEmpty()) {
      return new Range(0.5, categories.size() + 0.5);
    }
    Range shown = log ? positive(data) : data;
    if (shown.isEmpty()) {
      shown = log ? new Range(1, 10) : new Range(0, 1);
    }
    double low = from.orElse(shown.low());
    double high = to.orElse(shown.high());
    if (log) {
      return low < high ? new Range(low, high) : new Range(high / 10, high * 10);
    }
    if (low >= high) {
      return from.isPresent()
          ? new Range(low, low + 1)
          : to.isPresent() ? new Range(high - 1, high) : new Range(low - 1, high + 1);
    }
    double air = MARGIN * (high - low);
    // Nothing negative: the axis begins at zero rather than a little below it.
    double below = from.isPresent() || low == 0 ? 0 : low > 0 ? Math.min(air, low) : air;
    return new Range(low - below, high + (to.isPresent() ? 0 : air));
  }

  private static Range positive(Range data) {
    return data.high() <= 0 || data.low() > 0 ? data : new Range(data.high() / 1000, data.high());
  }

  List<Ticks.Tick> ticks(Range range, int most) {
    if (bare) {
      return List.of();
    }
    if (!categories.isEmpty()) {
      List<Ticks.Tick> names = new ArrayList<>();
      for (String name : categories) {
        names.add(new Ticks.Tick(names.size() + 1, name));
      }
      return names;
    }
    return ticks.isEmpty()
        ? Ticks.of(range, log, most)
        : ticks.stream().filter(tick -> range.holds(tick.at())).toList();
  }
}
