package hornbook.map;

import java.util.ArrayList;
import java.util.List;

/** A name goes in, and comes out in at most two lines that fit a box. */
final class Label {
  /** About what fits a box in the sans-serif type of the map. */
  private static final int LETTERS = 20;

  private Label() {}

  static List<String> lines(String name) {
    List<String> lines = new ArrayList<>(List.of(""));
    for (String word : name.strip().split("\\s+")) {
      String last = lines.get(lines.size() - 1);
      if (last.isEmpty()) {
        lines.set(lines.size() - 1, word);
      } else if (last.length() + 1 + word.length() <= LETTERS) {
        lines.set(lines.size() - 1, last + " " + word);
      } else {
        lines.add(word);
      }
    }
    if (lines.size() > 2) {
      lines.set(1, lines.get(1) + " " + lines.get(2));
    }
    return lines.stream().limit(2).map(Label::cut).toList();
  }

  private static String cut(String line) {
    return line.length() > LETTERS ? line.substring(0, LETTERS - 1).strip() + "…" : line;
  }
}
