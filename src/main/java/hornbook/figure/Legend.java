package hornbook.figure;

import java.util.ArrayList;
import java.util.List;

/** The names of marks that cannot be named where they stand, in rows above a chart. */
record Legend(List<Entry> entries, double height) {
  private static final double SIGN = 16;
  private static final double GAP = 18;

  /**
   * @param y the middle of its row, from the legend's top
   */
  record Entry(Mark.Key key, Text text, double x, double y) {}

  static Legend of(List<Mark> marks, Size size) {
    List<Mark.Key> keys = marks.stream().flatMap(mark -> mark.key().stream()).toList();
    List<Entry> entries = new ArrayList<>();
    double x = 0;
    double y = 0;
    double row = size.font() * 1.35;
    for (Mark.Key key : keys) {
      Text text = Text.of(key.name().replace('\n', ' '), size.small());
      double width = SIGN + 5 + text.width();
      if (x > 0 && x + width > size.width()) {
        x = 0;
        y += row;
      }
      entries.add(new Entry(key, text, x, y + row / 2));
      x += width + GAP;
    }
    return new Legend(entries, keys.isEmpty() ? 0 : y + row + 6);
  }

  void draw(Svg svg, double top) {
    for (Entry entry : entries) {
      double middle = top + entry.y() - 4;
      Look look = entry.key().look();
      if (entry.key().shape().isPresent()) {
        String style = (entry.key().open() ? "open " : "") + look.style();
        List<Point> at = List.of(new Point(entry.x() + SIGN / 2, middle));
        svg.signs(entry.key().shape().get(), style, at, 5);
      } else {
        Bar.draw(svg, look, entry.x() + 1, middle - 6, SIGN - 2, 12);
      }
      svg.text("key", entry.text().centered(entry.x() + SIGN + 5, middle, Text.Anchor.START));
    }
  }
}
