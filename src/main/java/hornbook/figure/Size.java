package hornbook.figure;

/**
 * How large a drawing is made, in its own units. A page shows one unit as about one CSS pixel; a
 * phone of 390 pixels shows a lone drawing at three quarters of that, where the smallest letters
 * still have 12 pixels.
 *
 * @param font the size of letters
 * @param height of the area between the axes, unless the author says another
 */
record Size(double width, double font, double height) {

  /** How many drawings stand side by side where there is room. */
  static int columns(int panels) {
    return panels == 4 ? 2 : Math.min(3, panels);
  }

  static Size of(int panels) {
    return switch (columns(panels)) {
      case 1 -> new Size(460, 18, 270);
      case 2 -> new Size(340, 16, 220);
      default -> new Size(250, 15, 180);
    };
  }

  double small() {
    return font * 0.88;
  }
}
