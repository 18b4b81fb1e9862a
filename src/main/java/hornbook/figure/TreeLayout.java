package hornbook.figure;

import java.util.ArrayList;
import java.util.List;

/** Draws a tree: each node stands above the middle of its branches. */
final class TreeLayout {
  private static final double APART = 14;
  private static final double AIR = 9;
  private static final double SMALLEST = 0.6;

  /** The way from a level's lower edge to the next level, in sizes of the font. */
  private static final double DOWN = 2.5;

  private final TreePanel panel;
  private final Size size;
  private final Svg svg;
  private final Labels labels = new Labels();
  private double font;

  TreeLayout(TreePanel panel, Size size) {
    this.panel = panel;
    this.size = size;
    this.font = size.small();
    this.svg = new Svg(size.font());
  }

  Panel.Drawing draw() {
    double needed = width(panel.root());
    if (needed > size.width() - 2) {
      font = Math.max(SMALLEST * size.font(), font * (size.width() - 2) / needed);
    }
    double top = 1;
    if (!panel.title().isEmpty()) {
      Text title = Text.of(panel.title(), size.font(), size.width());
      svg.text("title", title.below(0, top, Text.Anchor.START));
      top += title.height() + 10;
    }
    double left = Math.max(1, (size.width() - width(panel.root())) / 2);
    double bottom = draw(panel.root(), left, top).bottom;
    labels.placed(size.width(), bottom + 2).forEach(label -> svg.text(label.style(), label.text()));
    return new Panel.Drawing(svg.toString(), size.width(), bottom + 2, List.of(), List.of());
  }

  private Text text(TreePanel.Node node) {
    return Text.of(node.text(), font);
  }

  private double width(TreePanel.Node node) {
    double branches = 0;
    for (TreePanel.Node branch : node.branches()) {
      branches += (branches > 0 ? APART : 0) + width(branch);
    }
    return Math.max(branches, text(node).width() + 2 * AIR);
  }

  private record Drawn(double middle, double top, double bottom) {}

  /** Draws a node and all below it into the room from {@code left} on. */
  private Drawn draw(TreePanel.Node node, double left, double top) {
    Text text = text(node);
    double room = width(node);
    double boxWidth = text.width() + 2 * AIR;
    double boxHeight = text.height() + 1.6 * AIR;
    double branchRoom = -APART;
    for (TreePanel.Node branch : node.branches()) {
      branchRoom += width(branch) + APART;
    }
    double x = left + (room - Math.max(0, branchRoom)) / 2;
    double below = top + boxHeight + DOWN * font;
    double bottom = top + boxHeight;
    List<Drawn> branches = new ArrayList<>();
    for (TreePanel.Node branch : node.branches()) {
      Drawn drawn = draw(branch, x, below);
      branches.add(drawn);
      bottom = Math.max(bottom, drawn.bottom);
      x += width(branch) + APART;
    }
    double middle =
        branches.isEmpty()
            ? left + room / 2
            : (branches.get(0).middle + branches.get(branches.size() - 1).middle) / 2;
    for (int i = 0; i < branches.size(); i++) {
      edge(node.branches().get(i), new Point(middle, top + boxHeight), branches.get(i));
    }
    String style = (node.filled() ? "box filled " : "box ") + node.look().style();
    double round = node.isLeaf() ? Math.min(14, boxHeight / 2) : 3;
    svg.rounded(style, middle - boxWidth / 2, top, boxWidth, boxHeight, round);
    labels.add(
        "boxed " + node.look().style(),
        text.centered(middle, top + boxHeight / 2, Text.Anchor.MIDDLE));
    return new Drawn(middle, top, bottom);
  }

  private void edge(TreePanel.Node branch, Point from, Drawn to) {
    Point end = new Point(to.middle, to.top);
    svg.line("edge", from, end);
    if (!branch.edge().isEmpty()) {
      Point middle = new Point((from.x() + end.x()) / 2, (from.y() + end.y()) / 2);
      labels.add(
          "name ink",
          Text.of(branch.edge(), font).centered(middle.x(), middle.y(), Text.Anchor.MIDDLE));
    }
  }
}
