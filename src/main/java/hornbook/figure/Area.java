package hornbook.figure;

/** The rectangle of a drawing in which data are shown, in its coordinates. */
record Area(double left, double top, double right, double bottom) {
  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  boolean holds(Point at) {
    return at.x() >= left - 0.5
        && at.x() <= right + 0.5
        && at.y() >= top - 0.5
        && at.y() <= bottom + 0.5;
  }

  Point nearest(Point at) {
    return new Point(
        Math.min(right, Math.max(left, at.x())), Math.min(bottom, Math.max(top, at.y())));
  }
}
