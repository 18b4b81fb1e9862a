package hornbook.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What several marks do with curves. */
final class Curves {
  /** So many rows of a table tell how a smooth curve runs. */
  private static final int SAMPLES = 12;

  private Curves() {}

  /** Each level is held until the next point. */
  static List<Point> steps(List<Point> points) {
    List<Point> path = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      if (i > 0) {
        path.add(new Point(points.get(i).x(), points.get(i - 1).y()));
      }
      path.add(points.get(i));
    }
    return path;
  }

  static Table table(String name, Curve.Points curve, Chart chart) {
    int stride = curve.sampled() ? Math.max(1, curve.points().size() / SAMPLES) : 1;
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < curve.points().size(); i += stride) {
      Point point = curve.points().get(i);
      rows.add(List.of(chart.readX(point.x()), chart.readY(point.y())));
    }
    return new Table(name, List.of("x", "y"), rows);
  }

  /** All functions of a chart in one table, at the numbers that its x axis marks. */
  static Optional<Table> together(Chart chart, List<Ticks.Tick> ticks) {
    List<Mark> marks = chart.marks().stream().filter(mark -> mark.function().isPresent()).toList();
    if (marks.isEmpty()) {
      return Optional.empty();
    }
    List<String> head = new ArrayList<>(List.of("x"));
    marks.forEach(mark -> head.add(mark.name().isEmpty() ? "y" : mark.name().replace('\n', ' ')));
    List<List<String>> rows = new ArrayList<>();
    for (Ticks.Tick tick : ticks) {
      List<String> row = new ArrayList<>(List.of(chart.readX(tick.at())));
      for (Mark mark : marks) {
        Curve.Formula formula = mark.function().orElseThrow();
        boolean shown = formula.range().isEmpty() || formula.range().holds(tick.at());
        double y = shown ? formula.function().at(tick.at()) : Double.NaN;
        row.add(Double.isFinite(y) ? chart.readY(y) : "–");
      }
      rows.add(row);
    }
    return Optional.of(new Table("", head, rows));
  }
}
