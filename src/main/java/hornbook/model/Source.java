package hornbook.model;

/**
 * Text as an author wrote it.
 *
 * @param text line breaks are {@code \n}
 * @param start where the text's first character stands in its file
 */
public record Source(String text, Position start) {
  /** The position of the character at {@code line} and {@code column} (1-based) of this text. */
  public Position at(int line, int column) {
    return new Position(
        start.file(), start.line() + line - 1, line == 1 ? start.column() + column - 1 : column);
  }

  /** The position of the character at {@code offset} (0-based) of this text. */
  public Position at(int offset) {
    int end = Math.min(Math.max(offset, 0), text.length());
    int line = 1;
    int lineStart = 0;
    for (int i = text.indexOf('\n'); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
      line++;
      lineStart = i + 1;
    }
    return at(line, end - lineStart + 1);
  }
}
