package hornbook.figure;

/** On which side of a point its text stands. */
enum Side {
  CENTER,
  ABOVE,
  BELOW,
  LEFT,
  RIGHT;

  Text.Placed place(Text text, Point at, double gap) {
    return switch (this) {
      case CENTER -> text.centered(at.x(), at.y(), Text.Anchor.MIDDLE);
      case ABOVE -> text.above(at.x(), at.y() - gap, Text.Anchor.MIDDLE);
      case BELOW -> text.below(at.x(), at.y() + gap, Text.Anchor.MIDDLE);
      case LEFT -> text.centered(at.x() - gap, at.y(), Text.Anchor.END);
      case RIGHT -> text.centered(at.x() + gap, at.y(), Text.Anchor.START);
    };
  }
}
