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
    List<Point> shown = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Point at = chart.at(points.get(i));
      if (!chart.area().holds(at)) {
        continue;
      }
      shown.add(at);
      if (i < texts.size() && !texts.get(i).isEmpty()) {
        Text text = chart.text(filled(texts.get(i), points.get(i), chart));
        chart.labels().add("note", textSide.place(text, at, radius + 4));
      }
    }
    chart.svg().signs(shape, (open ? "open " : "") + look.style(), shown, radius);
    if (label.at().isPresent()) {
      label.place(chart, look, List.of());
    }
  }

  private static String filled(String text, Point point, Chart chart) {
    return PointText.filled(text, point, chart::readX, chart::readY);
  }

  @Override
  public List<Table> tables(Chart chart) {
    if (texts.isEmpty()) {
      return List.of(Curves.table(label.words(), new Curve.Points(points, false), chart));
    }
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      String text = i < texts.size() ? texts.get(i) : "";
      rows.add(
          List.of(
              chart.readX(points.get(i).x()),
              chart.readY(points.get(i).y()),
              filled(text, points.get(i), chart)));
    }
    return List.of(new Table(label.words(), List.of("x", "y", "label"), rows));
  }
}
