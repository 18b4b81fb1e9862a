package hornbook.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code points}: a sign at each point.
 *
 * @param texts a text for each of the first points; may be empty
 */
record PointsMark(
    List<Point> points,
    Look look,
    Shape shape,
    boolean open,
    double radius,
    List<String> texts,
    Side textSide,
    MarkLabel label)
    implements Mark {
  private static final double RADIUS = 5;

  static Optional<Mark> read(Options options, Look.Dealer looks) {
    List<Point> points = options.points("points");
    Look look = looks.read(options);
    MarkLabel label = MarkLabel.read(options, Side.CENTER);
    List<String> texts = options.texts("texts");
    Mark mark =
        new PointsMark(
            points,
            look,
            options.choice("shape", look.shape()),
            options.flag("open"),
            options.number("size", RADIUS),
            texts,
            label.side() == Side.CENTER ? Side.ABOVE : label.side(),
            label);
    return points.isEmpty() ? Optional.empty() : Optional.of(mark);
  }

  @Override
  public Range xs() {
    return Range.of(points.stream().mapToDouble(Point::x));
  }

  @Override
  public Range ys(Range axis, boolean log) {
    return Range.of(points.stream().mapToDouble(Point::y));
  }

  @Override
  public Optional<Key> key() {
    return label.words().isEmpty() || label.at().isPresent()
        ? Optional.empty()
        : Optional.of(new Key(look, Optional.of(shape), open, label.words()));
  }

  @Override
  public void draw(Chart chart) {
    String style = (open ? "dot open " : "dot ") + look.style();
    StringBuilder data = new StringBuilder();
    for (int i = 0; i < points.size(); i++) {
      Point at = chart.at(points.get(i));
      if (!chart.area().holds(at)) {
        continue;
      }
      data.append(shape.path(at, radius));
      if (i < texts.size() && !texts.get(i).isEmpty()) {
        chart
            .labels()
            .add("note", textSide.place(chart.text(texts.get(i)), at, radius + 4));
      }
    }
    chart.svg().path(style, data.toString());
    if (label.at().isPresent()) {
      label.place(chart, look, List.of());
    }
  }

  @Override
  public List<Table> tables(Chart chart) {
    if (texts.isEmpty()) {
      return List.of(Curves.table(label.words(), points, chart));
    }
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      String text = i < texts.size() ? texts.get(i) : "";
      rows.add(
          List.of(chart.readX(points.get(i).x()), chart.readY(points.get(i).y()), text));
    }
    return List.of(new Table(label.words(), List.of("x", "y", "label"), rows));
  }
}
