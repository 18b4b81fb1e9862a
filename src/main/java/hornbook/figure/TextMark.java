package hornbook.figure;

import java.util.List;
import java.util.Optional;

/** {@code text}: words at a point. */
record TextMark(String words, Point at, Look look, Side side) implements Mark {

  static Optional<Mark> read(Options options, Look.Dealer looks) {
    String words = words(options);
    options.require("at");
    Optional<Point> at = options.point("at");
    Look look = looks.read(options, Look.INK);
    Side side = options.choice("side", Side.CENTER);
    return at.map(point -> new TextMark(words, point, look, side));
  }

  /** With {@code of}, {@code {x}} and {@code {y}} in the words are the numbers of that point. */
  private static String words(Options options) {
    String words = options.text("text").orElse("");
    List<Point> of = options.points("of");
    return of.isEmpty()
        ? words
        : PointText.filled(words, of.get(0), TextMark::digits, TextMark::digits);
  }

  private static String digits(double number) {
    return Digits.brief(number, Digits.decimals(number));
  }

  @Override
  public Range xs() {
    return Range.of(at.x());
  }

  @Override
  public Range ys(Range axis, boolean log) {
    return Range.of(at.y());
  }

  @Override
  public void draw(Chart chart) {
    chart
        .labels()
        .add("name " + look.style(), side.place(chart.text(words), chart.at(at), Chart.GAP));
  }
}
