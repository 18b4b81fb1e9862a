package hornbook.yaml;

import hornbook.model.Diagnostic;
import hornbook.model.Name;
import hornbook.model.Position;
import hornbook.model.Source;
import hornbook.model.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * YAML text becomes values that know where they stand. Nodes are read, never objects, so aliases
 * cannot multiply and no type is ever constructed.
 */
public final class Yaml {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setMaxAliasesForCollections(20)
          .setCodePointLimit(2_000_000)
          .setAllowDuplicateKeys(true)
          .build();

  private final Source source;
  private final Consumer<Diagnostic> report;

  public Yaml(Source source, Consumer<Diagnostic> report) {
    this.source = source;
    this.report = report;
  }

  /** The document's root, or empty where it has no content or is not YAML, which is reported. */
  public Optional<Node> root() {
    try {
      return new Compose(SETTINGS).composeString(source.text()).map(Node::new);
    } catch (MarkedYamlEngineException e) {
      notYaml(e);
    } catch (ReaderException e) {
      String what = "this is not YAML: the character U+%04X".formatted(e.getCodePoint());
      error("bad-yaml", what, source.at(e.getPosition()), "delete it");
    } catch (YamlEngineException | StackOverflowError e) {
      String reason = e instanceof StackOverflowError ? "nested too deep" : e.getMessage();
      error("bad-yaml", "this YAML is refused: " + reason, source.start(), "");
    }
    return Optional.empty();
  }

  private void notYaml(MarkedYamlEngineException e) {
    String problem = e.getProblem();
    // What is never closed shows at the end of the file; the mistake stands where it opens.
    boolean unclosed = problem.contains("end of stream") && e.getContextMark().isPresent();
    Position at =
        (unclosed ? e.getContextMark() : e.getProblemMark())
            .or(e::getContextMark)
            .map(mark -> source.at(mark.getLine() + 1, mark.getColumn() + 1))
            .orElse(source.start());
    if (problem.contains("(TAB)")) {
      error("bad-yaml", "this is not YAML: a tab stands where text should begin", at, "use spaces");
    } else if (problem.contains("mapping values are not allowed")) {
      String hint = "put the text in double quotes if it holds a colon";
      error("bad-yaml", "this is not YAML: a second colon", at, hint);
    } else {
      error("bad-yaml", "this is not YAML: " + problem, at, "");
    }
  }

  /** A mapping's values by key, in order; anything but a mapping is reported. */
  public Map<String, Node> mapping(Node node, String what) {
    Map<String, Node> values = new LinkedHashMap<>();
    if (!(node.node instanceof MappingNode mapping)) {
      error("bad-type", what + " must be a mapping of names to values", at(node), "");
      return values;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        error("bad-type", "a key must be plain text", at(tuple.getKeyNode().getStartMark()), "");
      } else if (values.putIfAbsent(
              key.getValue(), new Node(tuple.getValueNode(), key.getStartMark()))
          != null) {
        error(
            "duplicate-key",
            "`" + key.getValue() + "` stands here twice",
            at(key.getStartMark()),
            "");
      }
    }
    return values;
  }

  /** A mapping whose keys are known; others are reported with the nearest valid one. */
  public Map<String, Node> mapping(Node node, String what, SortedSet<String> keys) {
    Map<String, Node> values = mapping(node, what);
    if (node.node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key && !keys.contains(key.getValue())) {
          error(
              "unknown-key",
              "unknown key `" + key.getValue() + "` in " + what,
              at(key.getStartMark()),
              new Vocabulary(keys).hintOrList(key.getValue()));
        }
      }
    }
    return values;
  }

  public Optional<Name> name(Node node, String what) {
    if (node.node instanceof ScalarNode scalar) {
      return Optional.of(new Name(scalar.getValue(), at(node)));
    }
    error("bad-type", what + " must be text", at(node), "");
    return Optional.empty();
  }

  public Optional<String> text(Node node, String what) {
    return name(node, what).map(Name::text);
  }

  /** Text whose own lines keep their position, so that findings inside point at the file. */
  public Optional<Source> prose(Node node, String what) {
    return name(node, what).map(name -> new Source(name.text(), first(node)));
  }

  /** Where a text's first character stands: behind its quotes, or below its {@code |}. */
  private Position first(Node node) {
    Position at = at(node);
    return switch (((ScalarNode) node.node).getScalarStyle()) {
      case PLAIN -> at;
      case LITERAL, FOLDED -> new Position(at.file(), at.line() + 1, indent(at.line() + 1) + 1);
      default -> new Position(at.file(), at.line(), at.column() + 1);
    };
  }

  private int indent(int fileLine) {
    return source
        .text()
        .lines()
        .skip(fileLine - source.start().line())
        .findFirst()
        .map(line -> line.length() - line.stripLeading().length())
        .orElse(0);
  }

  public List<Node> items(Node node, String what) {
    if (node.node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(Node::new).toList();
    }
    error("bad-type", what + " must be a list", at(node), "");
    return List.of();
  }

  public List<Name> names(Node node, String what) {
    List<Name> names = new ArrayList<>();
    for (Node item : items(node, what)) {
      name(item, "an entry of " + what).ifPresent(names::add);
    }
    return List.copyOf(names);
  }

  public boolean truth(Node node, String what) {
    String text = text(node, what).orElse("false");
    if (!text.equals("true") && !text.equals("false")) {
      error("bad-value", what + " must be `true` or `false`", at(node), "");
    }
    return text.equals("true");
  }

  /** One of a few words. */
  public Optional<String> choice(Node node, String what, SortedSet<String> choices) {
    Optional<String> text = text(node, what);
    if (text.isPresent() && !choices.contains(text.get())) {
      error(
          "bad-value",
          what + " cannot be `" + text.get() + "`",
          at(node),
          new Vocabulary(new TreeSet<>(choices)).hintOrList(text.get()));
      return Optional.empty();
    }
    return text;
  }

  public Position at(Node node) {
    return at(node.node.getStartMark());
  }

  /** Where the key stands that this is the value of. */
  public Position keyAt(Node value) {
    return at(value.key);
  }

  private Position at(Optional<Mark> mark) {
    return mark.map(m -> source.at(m.getLine() + 1, m.getColumn() + 1)).orElse(source.start());
  }

  /** Tells of a mistake in this text. */
  public void error(String code, String message, Position at, String hint) {
    report.accept(Diagnostic.error(code, message, at, hint));
  }
}
