package hornbook.map;

import hornbook.model.ConceptMap.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;

/**
 * Where boxes stand and lines run.
 *
 * @param places of the boxes' upper left corners, in the order in which the boxes were given
 */
record Layout(int width, int height, List<Point> places, List<Line> lines) {
  /** Of the engine and of what is asked of it. */
  static final String VERSION = "elk 0.12.1, 1";

  /** Between boxes by their index. */
  record Edge(int from, int to) {}

  record Line(Edge edge, List<Point> points) {}

  /**
   * The same with the first box in the upper half, where a reader of a small screen begins.
   *
   * @param boxHeight of every box
   */
  Layout withFirstOnTop(int boxHeight) {
    if (places.get(0).y() * 2 + boxHeight <= height) {
      return this;
    }
    return new Layout(
        width,
        height,
        places.stream().map(at -> new Point(at.x(), height - boxHeight - at.y())).toList(),
        lines.stream().map(this::mirrored).toList());
  }

  private Line mirrored(Line line) {
    return new Line(
        line.edge(), line.points().stream().map(at -> new Point(at.x(), height - at.y())).toList());
  }

  /** As numbers, for {@link #parse}. */
  String text() {
    StringBuilder text = new StringBuilder();
    text.append(width).append(' ').append(height);
    append(places, text);
    text.append(' ').append(lines.size());
    for (Line line : lines) {
      text.append(' ').append(line.edge().from()).append(' ').append(line.edge().to());
      append(line.points(), text);
    }
    return text.toString();
  }

  private static void append(List<Point> points, StringBuilder text) {
    text.append(' ').append(points.size());
    points.forEach(point -> text.append(' ').append(point.x()).append(' ').append(point.y()));
  }

  static Layout parse(String text) {
    Scanner numbers = new Scanner(text);
    int width = numbers.nextInt();
    int height = numbers.nextInt();
    List<Point> places = points(numbers);
    List<Line> lines = new ArrayList<>();
    for (int i = numbers.nextInt(); i > 0; i--) {
      Edge edge = new Edge(numbers.nextInt(), numbers.nextInt());
      lines.add(new Line(edge, points(numbers)));
    }
    return new Layout(width, height, places, List.copyOf(lines));
  }

  private static List<Point> points(Scanner numbers) {
    List<Point> points = new ArrayList<>();
    for (int i = numbers.nextInt(); i > 0; i--) {
      points.add(new Point(numbers.nextInt(), numbers.nextInt()));
    }
    return List.copyOf(points);
  }
}
