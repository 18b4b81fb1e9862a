package hornbook.figure;

import hornbook.model.Name;
import hornbook.model.Position;
import hornbook.model.Vocabulary;
import hornbook.yaml.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A mapping in a plot's description. Whoever reads it asks for the keys that he knows; what nobody
 * asked for is reported by {@link #close}.
 */
final class Options {
  private final PlotSource source;
  private final Map<String, Node> nodes;
  private final Position at;
  private final String what;
  private final TreeSet<String> asked = new TreeSet<>();

  private Options(PlotSource source, Map<String, Node> nodes, Position at, String what) {
    this.source = source;
    this.nodes = nodes;
    this.at = at;
    this.what = what;
  }

  /**
   * @param what the mapping as a finding calls it, such as "a line"
   */
  static Options of(PlotSource source, Node node, String what) {
    Map<String, Node> nodes =
        node.isMapping() ? source.yaml().mapping(node, what) : new LinkedHashMap<>();
    if (!node.isMapping()) {
      source.yaml().error("bad-type", what + " must be a mapping", source.yaml().at(node), "");
    }
    return new Options(source, nodes, source.yaml().at(node), what);
  }

  /** The same mapping under the name that it turned out to have. */
  Options called(String name) {
    return new Options(source, nodes, at, name);
  }

  PlotSource source() {
    return source;
  }

  Position at() {
    return at;
  }

  /** Where a key's value stands; where the mapping stands if it has no such key. */
  Position at(String key) {
    return Optional.ofNullable(nodes.get(key)).map(source.yaml()::at).orElse(at);
  }

  boolean has(String key) {
    asked.add(key);
    return nodes.containsKey(key);
  }

  Optional<Node> node(String key) {
    asked.add(key);
    return Optional.ofNullable(nodes.get(key));
  }

  List<String> keys() {
    return List.copyOf(nodes.keySet());
  }

  Optional<String> text(String key) {
    return name(key).map(Name::text);
  }

  Optional<Name> name(String key) {
    return node(key).flatMap(node -> source.yaml().name(node, name(key, what)));
  }

  private static String name(String key, String what) {
    String quoted = "`" + key + "`";
    return quoted.equals(what) ? what : quoted + " of " + what;
  }

  boolean flag(String key) {
    return node(key).map(node -> source.yaml().truth(node, name(key, what))).orElse(false);
  }

  boolean flag(String key, boolean otherwise) {
    return has(key) ? flag(key) : otherwise;
  }

  OptionalDouble number(String key) {
    return node(key)
        .map(node -> source.number(node, name(key, what)))
        .orElse(OptionalDouble.empty());
  }

  double number(String key, double otherwise) {
    return number(key).orElse(otherwise);
  }

  /** A whole number within bounds. */
  int count(String key, int least, int most, int otherwise) {
    OptionalDouble number = number(key);
    if (number.isEmpty()) {
      return otherwise;
    }
    double count = number.getAsDouble();
    if (count != Math.rint(count) || count < least || count > most) {
      error(key, "must be a whole number from " + least + " to " + most, "");
      return otherwise;
    }
    return (int) count;
  }

  List<Double> numbers(String key) {
    return node(key).map(node -> source.numbers(node, name(key, what))).orElse(List.of());
  }

  /** A list of lists. */
  List<List<Double>> rows(String key) {
    return items(key).stream().map(node -> source.numbers(node, name(key, what))).toList();
  }

  List<String> texts(String key) {
    return node(key)
        .map(node -> source.yaml().names(node, name(key, what)).stream().map(Name::text).toList())
        .orElse(List.of());
  }

  Optional<Point> point(String key) {
    return node(key).flatMap(node -> source.point(node, name(key, what)));
  }

  /** Points, written as a list or named in {@code data}. */
  List<Point> points(String key) {
    return node(key).map(node -> source.points(node, name(key, what))).orElse(List.of());
  }

  /** Points, or a function of x. */
  Optional<Curve> curve(String key) {
    return node(key).flatMap(node -> source.curve(node, name(key, what)));
  }

  <E extends Enum<E>> E choice(String key, E otherwise) {
    return choice(key, otherwise.getDeclaringClass()).orElse(otherwise);
  }

  <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
    TreeSet<String> words = new TreeSet<>();
    Arrays.stream(type.getEnumConstants()).forEach(word -> words.add(Words.of(word)));
    return node(key)
        .flatMap(node -> source.yaml().choice(node, name(key, what), words))
        .map(word -> Words.in(type, word));
  }

  Optional<Options> mapping(String key) {
    return node(key).map(node -> of(source, node, name(key, what)));
  }

  List<Node> items(String key) {
    return node(key).map(node -> source.yaml().items(node, name(key, what))).orElse(List.of());
  }

  <T> List<T> items(String key, Function<Node, Optional<T>> read) {
    List<T> items = new ArrayList<>();
    items(key).forEach(node -> read.apply(node).ifPresent(items::add));
    return List.copyOf(items);
  }

  void error(String key, String problem, String hint) {
    source.yaml().error("bad-plot", name(key, what) + " " + problem, at(key), hint);
  }

  /** Reports a key that must be there and is not. */
  void require(String key) {
    if (!has(key)) {
      source.yaml().error("missing-key", what + " needs `" + key + "`", at, "");
    }
  }

  /** Reports each key that nobody asked for. */
  void close() {
    for (Map.Entry<String, Node> entry : nodes.entrySet()) {
      if (!asked.contains(entry.getKey())) {
        source
            .yaml()
            .error(
                "unknown-key",
                "unknown key `" + entry.getKey() + "` in " + what,
                source.yaml().keyAt(entry.getValue()),
                new Vocabulary(asked).hintOrList(entry.getKey()));
      }
    }
  }
}
