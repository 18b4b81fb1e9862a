package hornbook.figure;

/** A pair of numbers, or of coordinates. */
record Point(double x, double y) {
  boolean isFinite() {
    return Double.isFinite(x) && Double.isFinite(y);
  }

  double distance(Point other) {
    double dx = x - other.x;
    double dy = y - other.y;
    return Math.sqrt(dx * dx + dy * dy);
  }
}
