package hornbook.model;

import java.util.SortedSet;

/**
 * A block of code to be highlighted.
 *
 * @param language as the author named it, lower case; empty if unnamed
 * @param title a caption such as a file name; empty if none
 * @param markedLines the 1-based lines to mark
 */
public record Code(
    String language, String text, String title, SortedSet<Integer> markedLines, Position at)
    implements LinkedPiece {}
