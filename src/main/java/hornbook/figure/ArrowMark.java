package hornbook.figure;

import hornbook.model.Name;
import hornbook.model.Vocabulary;
import hornbook.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** {@code arrow}: a line with a head, through points or from box to box. */
record ArrowMark(List<Stop> stops, Look look, boolean headless, MarkLabel label) implements Mark {
  private static final double HEAD = 9;
  private static final double APART = 2;

  /** A point, or a box by its id. */
  private sealed interface Stop {
    record At(Point point) implements Stop {}

    record Box(Name id) implements Stop {}
  }

  static Optional<Mark> read(Options options, Look.Dealer looks) {
    List<Stop> stops = options.items("arrow", node -> stop(options, node));
    Look look = looks.read(options, Look.INK);
    boolean headless = options.flag("headless");
    MarkLabel label = MarkLabel.read(options, Side.ABOVE);
    if (stops.size() < 2) {
      options.error(
          "arrow", "needs two points or ids of boxes", "write [[0, 0], [1, 1]] or [a, b]");
      return Optional.empty();
    }
    return Optional.of(new ArrowMark(stops, look, headless, label));
  }

  private static Optional<Stop> stop(Options options, Node node) {
    return node.isText()
        ? options.source().yaml().name(node, "`arrow`").map(Stop.Box::new)
        : options.source().point(node, "`arrow`").map(Stop.At::new);
  }

  /** Reports each box that does not exist. */
  static void check(List<Mark> marks, PlotSource source) {
    TreeSet<String> ids = new TreeSet<>();
    marks.forEach(
        mark -> {
          if (mark instanceof BoxMark box) {
            ids.add(box.id());
          }
        });
    for (Mark mark : marks) {
      if (!(mark instanceof ArrowMark arrow)) {
        continue;
      }
      for (Stop stop : arrow.stops) {
        if (stop instanceof Stop.Box box && !ids.contains(box.id().text())) {
          source
              .yaml()
              .error(
                  "unknown-box",
                  "there is no box with the id `" + box.id().text() + "`",
                  box.id().at(),
                  new Vocabulary(ids).hintOrList(box.id().text()));
        }
      }
    }
  }

  private Range range(boolean x) {
    return Range.of(
        stops.stream()
            .filter(Stop.At.class::isInstance)
            .mapToDouble(stop -> x ? ((Stop.At) stop).point().x() : ((Stop.At) stop).point().y()));
  }

  @Override
  public Range xs() {
    return range(true);
  }

  @Override
  public Range ys(Range axis, boolean log) {
    return range(false);
  }

  @Override
  public void draw(Chart chart) {
    List<Point> middles = new ArrayList<>();
    List<Optional<Area>> frames = new ArrayList<>();
    for (Stop stop : stops) {
      if (stop instanceof Stop.At at) {
        middles.add(chart.at(at.point()));
        frames.add(Optional.empty());
      } else if (stop instanceof Stop.Box box) {
        Area frame = box(chart, box.id().text()).frame(chart);
        middles.add(
            new Point((frame.left() + frame.right()) / 2, (frame.top() + frame.bottom()) / 2));
        frames.add(Optional.of(frame));
      }
    }
    int last = middles.size() - 1;
    List<Point> path = new ArrayList<>(middles);
    frames.get(0).ifPresent(frame -> path.set(0, leave(frame, middles.get(0), middles.get(1))));
    frames
        .get(last)
        .ifPresent(frame -> path.set(last, leave(frame, middles.get(last), middles.get(last - 1))));
    Point tip = path.get(last);
    Point before = path.get(last - 1);
    double length = tip.distance(before);
    if (length == 0) {
      return;
    }
    double dx = (tip.x() - before.x()) / length;
    double dy = (tip.y() - before.y()) / length;
    if (!headless) {
      // The line ends inside its head, so that the tip stays sharp.
      path.set(last, new Point(tip.x() - dx * HEAD * 0.7, tip.y() - dy * HEAD * 0.7));
    }
    chart.svg().path("arrow " + look.style(), Svg.polyline(path));
    if (!headless) {
      chart.svg().path("tip " + look.style(), head(tip, dx, dy));
    }
    name(chart, path);
  }

  private static BoxMark box(Chart chart, String id) {
    for (Mark mark : chart.marks()) {
      if (mark instanceof BoxMark box && box.id().equals(id)) {
        return box;
      }
    }
    throw new IllegalStateException("arrows are checked: " + id);
  }

  private static String head(Point tip, double dx, double dy) {
    double backX = tip.x() - dx * HEAD;
    double backY = tip.y() - dy * HEAD;
    double half = HEAD * 0.45;
    return Svg.polygon(
        List.of(
            tip,
            new Point(backX - dy * half, backY + dx * half),
            new Point(backX + dy * half, backY - dx * half)));
  }

  /** Where the way from a box's middle to a point crosses its frame, and a little farther. */
  private static Point leave(Area frame, Point middle, Point towards) {
    double dx = towards.x() - middle.x();
    double dy = towards.y() - middle.y();
    double length = Math.sqrt(dx * dx + dy * dy);
    double across = dx == 0 ? Double.MAX_VALUE : frame.width() / 2 / Math.abs(dx);
    double up = dy == 0 ? Double.MAX_VALUE : frame.height() / 2 / Math.abs(dy);
    double share = Math.min(1, Math.min(across, up) + (length == 0 ? 0 : APART / length));
    return new Point(middle.x() + share * dx, middle.y() + share * dy);
  }

  /** The name stands at the middle of the way. */
  private void name(Chart chart, List<Point> path) {
    if (label.words().isEmpty()) {
      return;
    }
    if (label.at().isPresent()) {
      label.place(chart, look, path);
      return;
    }
    int half = (path.size() - 1) / 2;
    Point a = path.get(half);
    Point b = path.get(half + 1);
    Point middle = new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
    Text text = Text.of(label.words(), chart.size() * 0.88);
    chart.labels().add("name " + look.style(), label.side().place(text, middle, 5));
  }
}
