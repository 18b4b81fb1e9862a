package hornbook.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A text, a list or a mapping in a YAML text, to be read by the {@link Yaml} that it came from. */
public final class Node {
  final org.snakeyaml.engine.v2.nodes.Node node;
  final Optional<Mark> key;

  Node(org.snakeyaml.engine.v2.nodes.Node node) {
    this(node, node.getStartMark());
  }

  /**
   * @param key where the key stands that it is the value of
   */
  Node(org.snakeyaml.engine.v2.nodes.Node node, Optional<Mark> key) {
    this.node = node;
    this.key = key;
  }

  public boolean isText() {
    return node instanceof ScalarNode;
  }

  public boolean isList() {
    return node instanceof SequenceNode;
  }

  public boolean isMapping() {
    return node instanceof MappingNode;
  }
}
