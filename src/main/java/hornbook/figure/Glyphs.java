package hornbook.figure;

/** Takes a line of words, tells how wide the site's serif sets it, in widths of the font's size. */
final class Glyphs {
  /** Measured on Newsreader at weight 450, in hundredths, from the space to the tilde. */
  private static final int[] ASCII = {
    23, 27, 36, 58, 58, 79, 72, 20, 29, 29, 43, 51, 24, 36, 23, 40, 58, 58, 58, 58, 58, 58, 58, 58,
    58, 58, 26, 27, 51, 51, 51, 45, 89, 72, 65, 71, 77, 65, 60, 76, 81, 35, 45, 74, 61, 99, 77, 78,
    62, 78, 66, 56, 68, 77, 70, 98, 73, 69, 64, 33, 40, 33, 51, 41, 50, 47, 55, 44, 56, 47, 35, 50,
    57, 29, 25, 55, 27, 84, 58, 53, 57, 55, 40, 39, 35, 54, 53, 75, 51, 53, 44, 32, 25, 32, 51
  };

  /** Other letters, and those of a fallback font. */
  private static final int OTHER = 62;

  /** Small sizes are set wider than the size that was measured. */
  private static final double SMALL = 1.07;

  private Glyphs() {}

  static double width(String line) {
    int hundredths = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean mark = c == '*' && line.indexOf('*') != line.lastIndexOf('*');
      boolean low =
          Character.isLowSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      hundredths += mark || low ? 0 : c >= ' ' && c <= '~' ? ASCII[c - ' '] : OTHER;
    }
    return hundredths * SMALL / 100;
  }
}
