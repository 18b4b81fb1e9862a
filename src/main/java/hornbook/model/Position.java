package hornbook.model;

import java.util.Comparator;

/**
 * A place in a file that an author wrote.
 *
 * @param file the file as the author would type it from the working directory, with {@code /}
 * @param line 1-based
 * @param column 1-based, in UTF-16 code units
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::file)
          .thenComparingInt(Position::line)
          .thenComparingInt(Position::column);

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }
}
