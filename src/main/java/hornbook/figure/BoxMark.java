package hornbook.figure;

import java.util.Optional;

/**
 * {@code box}: words in a frame, for diagrams.
 *
 * @param id the name by which arrows find it; may be empty
 * @param size in the axes' units; empty for what the words need
 */
record BoxMark(
    String words, String id, Point at, Optional<Point> size, Form form, Look look, boolean filled)
    implements Mark {
  private static final double AIR = 9;

  /** How a box is framed. */
  enum Form {
    RECTANGLE,
    ROUND,
    CIRCLE,
    NONE
  }

  static Optional<Mark> read(Options options, Look.Dealer looks) {
    options.require("at");
    String words = options.text("box").orElse("");
    Optional<Point> at = options.point("at");
    Optional<Point> size = options.point("size");
    String id = options.text("id").orElse("");
    Form form = options.choice("form", Form.RECTANGLE);
    Look look = looks.read(options, Look.INK);
    boolean filled = options.flag("filled");
    return at.map(point -> new BoxMark(words, id, point, size, form, look, filled));
  }

  @Override
  public Range xs() {
    double half = size.map(Point::x).orElse(0.0) / 2;
    return Range.of(at.x() - half, at.x() + half);
  }

  @Override
  public Range ys(Range axis, boolean log) {
    double half = size.map(Point::y).orElse(0.0) / 2;
    return Range.of(at.y() - half, at.y() + half);
  }

  private Text text(Chart chart) {
    return Text.of(words, chart.size() * 0.88);
  }

  /** The frame, in the drawing's coordinates. */
  Area frame(Chart chart) {
    Point middle = chart.at(at);
    Text text = text(chart);
    double width = text.width() + 2 * AIR;
    double height = text.height() + 2 * AIR * 0.8;
    if (size.isPresent()) {
      width = Math.abs(chart.x().at(at.x() + size.get().x()) - middle.x());
      height = Math.abs(chart.y().at(at.y() + size.get().y()) - middle.y());
    } else if (form == Form.CIRCLE) {
      width = Math.max(text.width(), text.height()) + 1.2 * AIR;
      height = width;
    }
    return new Area(
        middle.x() - width / 2,
        middle.y() - height / 2,
        middle.x() + width / 2,
        middle.y() + height / 2);
  }

  @Override
  public void draw(Chart chart) {
    Area frame = frame(chart);
    if (form != Form.NONE) {
      String style = (filled ? "box filled " : "box ") + look.style();
      double round =
          switch (form) {
            case ROUND, CIRCLE -> Math.min(frame.width(), frame.height()) / 2;
            default -> 3;
          };
      chart.svg().rounded(style, frame.left(), frame.top(), frame.width(), frame.height(), round);
    }
    Point middle = chart.at(at);
    chart
        .labels()
        .add(
            "boxed " + look.style(),
            text(chart).centered(middle.x(), middle.y(), Text.Anchor.MIDDLE));
  }
}
