package hornbook.figure;

import hornbook.yaml.Node;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The name of a mark, written where the mark is: the options {@code label}, {@code label-at} and
 * {@code side}.
 *
 * @param words may be empty
 * @param along the x at which it stands on its line
 * @param at the point at which it stands
 */
record MarkLabel(String words, OptionalDouble along, Optional<Point> at, Side side) {

  static MarkLabel read(Options options, Side otherwise) {
    boolean point = options.node("label-at").filter(Node::isList).isPresent();
    return new MarkLabel(
        options.text("label").orElse(""),
        point ? OptionalDouble.empty() : options.number("label-at"),
        point ? options.point("label-at") : Optional.empty(),
        options.choice("side", point ? Side.CENTER : otherwise));
  }

  Optional<String> atEnd() {
    return words.isEmpty() || along.isPresent() || at.isPresent()
        ? Optional.empty()
        : Optional.of(words);
  }

  /**
   * @param path the line in coordinates, from its beginning to its end
   */
  void place(Chart chart, Look look, List<Point> path) {
    place(chart, look, path, Chart.GAP);
  }

  /**
   * @param end from the line's end to its label
   */
  void place(Chart chart, Look look, List<Point> path, double end) {
    if (words.isEmpty()) {
      return;
    }
    String style = "name " + look.style();
    if (at.isPresent()) {
      chart.labels().add(style, side.place(chart.text(words), chart.at(at.get()), Chart.GAP));
    } else if (along.isPresent()) {
      double x = chart.x().at(along.getAsDouble());
      Point on = nearest(path, x);
      chart.labels().add(style, side.place(chart.text(words), on, Chart.GAP));
    } else {
      lastVisible(path, chart.area())
          .ifPresent(last -> chart.labels().addEnd(style, atEnd(chart, last, end)));
    }
  }

  private Text.Placed atEnd(Chart chart, Point last, double gap) {
    Text text = Text.of(words, chart.size(), Chart.WIDEST * chart.area().right());
    return Side.RIGHT.place(text, last, gap);
  }

  /** The point of a line at a coordinate, between its neighbours. */
  private static Point nearest(List<Point> path, double x) {
    Point best = path.get(0);
    for (int i = 0; i < path.size(); i++) {
      Point here = path.get(i);
      if (i > 0 && (path.get(i - 1).x() - x) * (here.x() - x) <= 0) {
        Point before = path.get(i - 1);
        double dx = here.x() - before.x();
        double share = dx == 0 ? 0 : (x - before.x()) / dx;
        return new Point(x, before.y() + share * (here.y() - before.y()));
      }
      best = Math.abs(here.x() - x) < Math.abs(best.x() - x) ? here : best;
    }
    return best;
  }

  private static Optional<Point> lastVisible(List<Point> path, Area area) {
    List<List<Point>> parts = Polyline.inside(path, area);
    if (parts.isEmpty()) {
      return path.isEmpty() ? Optional.empty() : Optional.of(area.nearest(path.get(0)));
    }
    List<Point> last = parts.get(parts.size() - 1);
    return Optional.of(last.get(last.size() - 1));
  }
}
