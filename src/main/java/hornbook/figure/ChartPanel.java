package hornbook.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A chart: marks over two axes.
 *
 * @param equal whether a unit is as long on one axis as on the other
 * @param framed whether the axes are drawn
 * @param height of the area between the axes
 */
record ChartPanel(
    String title,
    Axis x,
    Axis y,
    boolean equal,
    boolean framed,
    OptionalDouble height,
    List<Mark> marks)
    implements Panel {

  static ChartPanel read(Options options, String title) {
    return new ChartPanel(
        title,
        Axis.read(options, "x"),
        Axis.read(options, "y"),
        options.flag("equal"),
        options.flag("axes", true),
        options.number("height"),
        Marks.read(options));
  }

  @Override
  public double head(Size size) {
    return ChartLayout.head(this, size);
  }

  @Override
  public Drawing draw(Size size, double head) {
    Range xs = x.range(union(marks.stream().map(Mark::xs).toList()));
    Range ys = y.range(union(marks.stream().map(mark -> mark.ys(xs, x.log())).toList()));
    ChartLayout layout = ChartLayout.of(this, size, head, xs, ys);
    Area area = layout.area();
    Chart chart =
        new Chart(
            new Scale(xs, area.left(), area.right(), x.log()),
            new Scale(ys, area.bottom(), area.top(), y.log()),
            area,
            size.font(),
            x.categories(),
            marks,
            new Svg(size.font()),
            new Labels());
    layout.drawHead(chart.svg());
    if (framed) {
      layout.drawTicks(chart);
    }
    marks.forEach(mark -> mark.draw(chart));
    if (framed) {
      chart
          .svg()
          .path(
              "axis",
              "M"
                  + Svg.pair(new Point(area.left(), area.bottom()))
                  + "L"
                  + Svg.pair(new Point(area.right(), area.bottom())));
    }
    List<Labels.Label> labels = chart.labels().placed(size.width(), layout.height());
    labels.forEach(label -> chart.svg().text(label.style(), label.text()));
    return new Drawing(
        chart.svg().toString(),
        size.width(),
        layout.height(),
        tables(chart, layout),
        Labels.clashes(labels));
  }

  private List<Table> tables(Chart chart, ChartLayout layout) {
    List<Table> tables = new ArrayList<>();
    Curves.together(chart, layout.xTicks()).ifPresent(tables::add);
    marks.forEach(mark -> tables.addAll(mark.tables(chart)));
    return tables;
  }

  private static Range union(List<Range> ranges) {
    return ranges.stream().reduce(Range.NONE, Range::with);
  }
}
