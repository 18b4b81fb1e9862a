package hornbook.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Words in a drawing, and the room that they take.
 *
 * @param lines at least one
 * @param size the font's
 */
record Text(List<String> lines, double size) {
  private static final double LINE_HEIGHT = 1.15;

  /** Letters reach this far above and below their baseline. */
  private static final double ASCENT = 0.72;

  private static final double DESCENT = 0.22;

  private static final double EDGE = 0.2;

  /** Where a text stands to the point that it is placed at. */
  enum Anchor {
    START(""),
    MIDDLE(" text-anchor=\"middle\""),
    END(" text-anchor=\"end\"");

    private final String attribute;

    Anchor(String attribute) {
      this.attribute = attribute;
    }

    String attribute() {
      return attribute;
    }
  }

  /**
   * @param x where its anchor stands
   * @param top the upper edge of the first line's letters
   */
  record Placed(Text text, double x, double top, Anchor anchor) {
    double left() {
      return switch (anchor) {
        case START -> x;
        case MIDDLE -> x - text.width() / 2;
        case END -> x - text.width();
      };
    }

    double right() {
      return left() + text.width();
    }

    double bottom() {
      return top + text.height();
    }

    double firstBaseline() {
      return top + ASCENT * text.size;
    }

    /** The same text, moved so that it lies inside a drawing of this size. */
    Placed inside(double width, double height) {
      double dx = Math.max(0, 1 - left()) - Math.max(0, right() - (width - 1));
      double dy = Math.max(0, 1 - top) - Math.max(0, bottom() - (height - 1));
      return new Placed(text, x + dx, top + dy, anchor);
    }

    /** Whether two texts cover each other by more than their edges. */
    boolean overlaps(Placed other) {
      double edge = EDGE * text.size;
      return left() + edge < other.right()
          && other.left() + edge < right()
          && top + edge < other.bottom()
          && other.top + edge < bottom();
    }
  }

  /** Lines are broken where the author broke them. */
  static Text of(String words, double size) {
    return new Text(List.of(words.strip().split("\\s*\n\\s*")), size);
  }

  /** Lines are also broken at spaces, so that none is wider than this if words allow. */
  static Text of(String words, double size, double widest) {
    List<String> lines = new ArrayList<>();
    for (String given : of(words, size).lines()) {
      String line = "";
      for (String word : given.split(" ")) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (!line.isEmpty() && Glyphs.width(longer) * size > widest) {
          lines.add(line);
          line = word;
        } else {
          line = longer;
        }
      }
      lines.add(line);
    }
    return new Text(List.copyOf(lines), size);
  }

  /** All lines in one. */
  String words() {
    return String.join(" ", lines);
  }

  double width() {
    return lines.stream().mapToDouble(Glyphs::width).max().orElse(0) * size;
  }

  double lineHeight() {
    return LINE_HEIGHT * size;
  }

  double height() {
    return (lines.size() - 1) * lineHeight() + (ASCENT + DESCENT) * size;
  }

  /** Placed with its middle at this height. */
  Placed centered(double x, double y, Anchor anchor) {
    return new Placed(this, x, y - (height() - DESCENT * size * 0.5) / 2, anchor);
  }

  Placed above(double x, double y, Anchor anchor) {
    return new Placed(this, x, y - height(), anchor);
  }

  Placed below(double x, double y, Anchor anchor) {
    return new Placed(this, x, y, anchor);
  }
}
