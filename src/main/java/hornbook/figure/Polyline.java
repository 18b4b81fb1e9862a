package hornbook.figure;

import java.util.ArrayList;
import java.util.List;

/** A line through many points loses what lies outside an area, and what no eye can see. */
final class Polyline {
  /** A point this near to the straight line is left out. */
  private static final double TOLERANCE = 0.25;

  /** What lies on the area's edge is inside, for all that rounding does to it. */
  private static final double EDGE = 1e-6;

  private Polyline() {}

  /** The parts of a line inside an area; a point that is not finite interrupts it. */
  static List<List<Point>> inside(List<Point> points, Area area) {
    List<List<Point>> parts = new ArrayList<>();
    List<Point> part = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      Segment cut =
          points.get(i - 1).isFinite() && points.get(i).isFinite()
              ? Segment.of(points.get(i - 1), points.get(i)).within(area)
              : Segment.NONE;
      boolean goesOn =
          cut != Segment.NONE
              && !part.isEmpty()
              && part.get(part.size() - 1).distance(cut.from) < 0.01;
      if (!goesOn) {
        close(part, parts);
        part = new ArrayList<>();
      }
      if (cut != Segment.NONE) {
        if (!goesOn) {
          part.add(cut.from);
        }
        part.add(cut.to);
      }
    }
    close(part, parts);
    return parts;
  }

  private static void close(List<Point> part, List<List<Point>> parts) {
    if (part.size() > 1) {
      parts.add(simple(part));
    }
  }

  private record Segment(Point from, Point to) {
    static final Segment NONE = new Segment(new Point(0, 0), new Point(0, 0));

    static Segment of(Point from, Point to) {
      return new Segment(from, to);
    }

    /** Liang and Barsky's clipping. */
    Segment within(Area area) {
      double dx = to.x() - from.x();
      double dy = to.y() - from.y();
      double[] towards = {-dx, dx, -dy, dy};
      double[] room = {
        from.x() - area.left(),
        area.right() - from.x(),
        from.y() - area.top(),
        area.bottom() - from.y()
      };
      double enters = 0;
      double leaves = 1;
      for (int side = 0; side < 4; side++) {
        double share = room[side] / towards[side];
        if (Math.abs(towards[side]) < EDGE) {
          if (room[side] < -EDGE) {
            return NONE;
          }
        } else if (towards[side] < 0) {
          enters = Math.max(enters, share);
        } else {
          leaves = Math.min(leaves, share);
        }
      }
      return enters > leaves
          ? NONE
          : new Segment(
              new Point(from.x() + enters * dx, from.y() + enters * dy),
              new Point(from.x() + leaves * dx, from.y() + leaves * dy));
    }
  }

  /** Ramer, Douglas and Peucker's simplification. */
  static List<Point> simple(List<Point> points) {
    if (points.size() < 3) {
      return points;
    }
    Point first = points.get(0);
    Point last = points.get(points.size() - 1);
    int farthest = 0;
    double most = TOLERANCE;
    for (int i = 1; i < points.size() - 1; i++) {
      double distance = distance(points.get(i), first, last);
      if (distance > most) {
        most = distance;
        farthest = i;
      }
    }
    if (farthest == 0) {
      return List.of(first, last);
    }
    List<Point> all = new ArrayList<>(simple(points.subList(0, farthest + 1)));
    all.remove(all.size() - 1);
    all.addAll(simple(points.subList(farthest, points.size())));
    return all;
  }

  private static double distance(Point point, Point from, Point to) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double length = Math.sqrt(dx * dx + dy * dy);
    return length == 0
        ? point.distance(from)
        : Math.abs(dx * (from.y() - point.y()) - dy * (from.x() - point.x())) / length;
  }
}
