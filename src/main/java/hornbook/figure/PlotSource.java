package hornbook.figure;

import hornbook.model.Name;
import hornbook.model.Vocabulary;
import hornbook.yaml.Node;
import hornbook.yaml.Yaml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * One plot's description: its YAML, the numbers that it may use, and the data that it has named.
 */
final class PlotSource {
  /** More points than this nobody can tell apart. */
  private static final int MOST_POINTS = 1_000;

  private final Yaml yaml;
  private final Scope scope;
  private final SortedMap<String, String> outputs;
  private final Map<String, Curve> data = new HashMap<>();

  /**
   * @param outputs what the page's code prints, by name
   */
  PlotSource(Yaml yaml, Scope scope, SortedMap<String, String> outputs) {
    this.yaml = yaml;
    this.scope = scope;
    this.outputs = outputs;
  }

  Yaml yaml() {
    return yaml;
  }

  Scope scope() {
    return scope;
  }

  Optional<String> output(String name) {
    return Optional.ofNullable(outputs.get(name));
  }

  Set<String> outputNames() {
    return outputs.keySet();
  }

  void define(String name, Curve curve) {
    data.put(name, curve);
  }

  OptionalDouble number(Node node, String what) {
    return yaml.name(node, what)
        .map(text -> scope.number(text, what))
        .orElse(OptionalDouble.empty());
  }

  List<Double> numbers(Node node, String what) {
    List<Double> numbers = new ArrayList<>();
    for (Node item : yaml.items(node, what)) {
      number(item, what).ifPresent(numbers::add);
    }
    return List.copyOf(numbers);
  }

  Optional<Point> point(Node node, String what) {
    if (node.isList()) {
      List<Node> items = yaml.items(node, what);
      if (items.size() == 2) {
        OptionalDouble x = number(items.get(0), what);
        OptionalDouble y = number(items.get(1), what);
        return x.isPresent() && y.isPresent()
            ? Optional.of(new Point(x.getAsDouble(), y.getAsDouble()))
            : Optional.empty();
      }
    }
    yaml.error("bad-type", what + " must be a point", yaml.at(node), "write it as [x, y]");
    return Optional.empty();
  }

  List<Point> points(Node node, String what) {
    if (node.isText()) {
      Optional<Curve> named = yaml.name(node, what).flatMap(name -> named(name, what));
      if (named.isPresent() && named.get() instanceof Curve.Points found) {
        return found.points();
      }
      if (named.isPresent()) {
        yaml.error(
            "bad-type", what + " must be points, not a function", yaml.at(node), "use `line`");
      }
      return List.of();
    }
    List<Point> points = new ArrayList<>();
    for (Node item : yaml.items(node, what)) {
      point(item, what).ifPresent(points::add);
    }
    if (points.size() > MOST_POINTS) {
      yaml.error("bad-plot", what + " has more than 1,000 points", yaml.at(node), "");
      return List.of();
    }
    return List.copyOf(points);
  }

  private Optional<Curve> named(Name name, String what) {
    Optional<Curve> found = Optional.ofNullable(data.get(name.text()));
    if (found.isEmpty()) {
      yaml.error(
          "unknown-data",
          what + ": there is no data `" + name.text() + "`",
          name.at(),
          new Vocabulary(new TreeSet<>(data.keySet())).hintOrList(name.text()));
    }
    return found;
  }

  Optional<Curve> curve(Node node, String what) {
    if (node.isMapping()) {
      return ParametricCurve.read(Options.of(this, node, what));
    }
    if (!node.isText()) {
      List<Point> points = points(node, what);
      return points.isEmpty() ? Optional.empty() : Optional.of(new Curve.Points(points, false));
    }
    Optional<Name> text = yaml.name(node, what);
    if (text.isPresent() && data.containsKey(text.get().text())) {
      return Optional.of(data.get(text.get().text()));
    }
    return text.flatMap(name -> scope.function(name, what, "x"))
        .map(function -> new Curve.Formula(function, Range.NONE));
  }
}
