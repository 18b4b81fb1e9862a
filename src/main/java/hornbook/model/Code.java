package hornbook.model;

import java.util.SortedSet;

/**
 * A block of code to be highlighted, or what the code above it prints.
 *
 * @param language as the author named it, lower case; empty if unnamed
 * @param title a caption such as a file name; empty if none
 * @param needs what must be there to run it, such as a library; empty if nothing special
 * @param markedLines the 1-based lines to mark
 */
public record Code(
    String language,
    String text,
    String title,
    String needs,
    SortedSet<Integer> markedLines,
    Position at)
    implements LinkedPiece {

  /** Whether this is what code prints, rather than code. */
  public boolean isOutput() {
    return language.equals("output");
  }
}
