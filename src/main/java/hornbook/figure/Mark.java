package hornbook.figure;

import java.util.List;
import java.util.Optional;

/** Something that a chart shows over its axes. */
interface Mark {
  /**
   * A sign and its name, for what cannot be named where it stands.
   *
   * @param shape of points; empty for bars
   */
  record Key(Look look, Optional<Shape> shape, boolean open, String name) {}

  /** What the x axis must show for it. */
  default Range xs() {
    return Range.NONE;
  }

  /** What the y axis must show for it, once it is known what the x axis shows. */
  default Range ys(Range axis, boolean log) {
    return Range.NONE;
  }

  void draw(Chart chart);

  /** The words that stand to the right of the mark, and need a margin there. */
  default Optional<String> endLabel() {
    return Optional.empty();
  }

  /** From the mark's end to these words. */
  default double endGap() {
    return Chart.GAP;
  }

  default Optional<Key> key() {
    return Optional.empty();
  }

  /** The numbers that it shows, for readers who do not see it. */
  default List<Table> tables(Chart chart) {
    return List.of();
  }

  /**
   * The function that it shows, to be read in one table with all others; empty if it shows none.
   */
  default Optional<Curve.Formula> function() {
    return Optional.empty();
  }

  /** What the mark's author calls it; may be empty. */
  default String name() {
    return "";
  }
}
