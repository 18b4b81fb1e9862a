package hornbook.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The words over a drawing. They are set last, inside the drawing, and those at ends of lines
 * apart.
 */
final class Labels {
  private static final double GAP = 4;

  /**
   * @param style its class in the style sheet
   */
  record Label(String style, Text.Placed text) {}

  /** Two labels that cover each other. */
  record Clash(String one, String other) {}

  private final List<Label> fixed = new ArrayList<>();
  private final List<Label> ends = new ArrayList<>();

  void add(String style, Text.Placed text) {
    fixed.add(new Label(style, text));
  }

  /** A label to the right of a line's end, which may have to step aside for others. */
  void addEnd(String style, Text.Placed text) {
    ends.add(new Label(style, text));
  }

  List<Label> placed(double width, double height) {
    List<Label> all = new ArrayList<>();
    fixed.forEach(label -> all.add(new Label(label.style(), label.text().inside(width, height))));
    all.addAll(apart(width, height));
    return all;
  }

  /** Words that a reader cannot make out, because others stand on them. */
  static List<Clash> clashes(List<Label> labels) {
    List<Clash> clashes = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      for (int j = i + 1; j < labels.size(); j++) {
        Text.Placed one = labels.get(i).text();
        Text.Placed other = labels.get(j).text();
        if (one.overlaps(other)) {
          clashes.add(new Clash(one.text().words(), other.text().words()));
        }
      }
    }
    return clashes;
  }

  /** Pushes labels down until none covers another, and back up where the drawing ends. */
  private List<Label> apart(double width, double height) {
    List<Label> sorted =
        new ArrayList<>(
            ends.stream()
                .map(label -> new Label(label.style(), label.text().inside(width, height)))
                .sorted(Comparator.comparingDouble(label -> label.text().top()))
                .toList());
    for (int i = 1; i < sorted.size(); i++) {
      move(
          sorted, i, Math.max(sorted.get(i).text().top(), sorted.get(i - 1).text().bottom() + GAP));
    }
    double limit = height - 1;
    for (int i = sorted.size() - 1; i >= 0; i--) {
      Text.Placed text = sorted.get(i).text();
      move(sorted, i, Math.min(text.top(), limit - text.text().height()));
      limit = sorted.get(i).text().top() - GAP;
    }
    return sorted;
  }

  private static void move(List<Label> labels, int i, double top) {
    Label label = labels.get(i);
    Text.Placed old = label.text();
    labels.set(
        i, new Label(label.style(), new Text.Placed(old.text(), old.x(), top, old.anchor())));
  }
}
