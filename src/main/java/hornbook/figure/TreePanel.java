package hornbook.figure;

import java.util.ArrayList;
import java.util.List;

/** A tree that grows downwards, such as a decision tree. */
record TreePanel(String title, Node root) implements Panel {
  private static final int DEEPEST = 6;

  /**
   * @param edge what stands on the way to it
   */
  record Node(String text, String edge, Look look, boolean filled, List<Node> branches) {
    boolean isLeaf() {
      return branches.isEmpty();
    }
  }

  static TreePanel read(Options options, String title) {
    Look.Dealer looks = new Look.Dealer();
    return new TreePanel(title, node(options.mapping("tree").orElseThrow(), looks, 1));
  }

  private static Node node(Options options, Look.Dealer looks, int depth) {
    options.require("text");
    List<Node> branches = new ArrayList<>();
    List<hornbook.yaml.Node> items = options.items("branches");
    if (depth == DEEPEST && !items.isEmpty()) {
      options.error("branches", "go deeper than " + DEEPEST + " levels", "show a part of the tree");
      items = List.of();
    }
    for (hornbook.yaml.Node item : items) {
      branches.add(node(Options.of(options.source(), item, "a branch"), looks, depth + 1));
    }
    Node node =
        new Node(
            options.text("text").orElse(""),
            options.text("edge").orElse(""),
            looks.read(options, Look.INK),
            options.flag("filled"),
            branches);
    options.close();
    return node;
  }

  @Override
  public Drawing draw(Size size, double head) {
    return new TreeLayout(this, size).draw();
  }
}
