package hornbook.figure;

import java.util.List;
import java.util.Optional;

/**
 * Where the parts of a chart stand: its title, the names of its marks, its axes' ticks and labels.
 */
record ChartLayout(
    ChartPanel panel,
    Size size,
    Optional<Text> title,
    Legend legend,
    Optional<Text> yLabel,
    List<Ticks.Tick> xTicks,
    List<Ticks.Tick> yTicks,
    Area area,
    double height) {
  private static final double GAP = 8;
  private static final double TICK_GAP = 7;

  /** Half of the highest tick's digits stands beside it. */
  private static final double LABEL_GAP = 12;

  static ChartLayout of(ChartPanel panel, Size size, double head, Range xs, Range ys) {
    double top = Math.max(head, head(panel, size));
    double tall = panel.height().orElse(size.height());
    List<Ticks.Tick> yTicks = panel.framed() ? panel.y().ticks(ys, (int) (tall / 48)) : List.of();
    double left = tickWidth(yTicks, size);
    double right = size.width() - margin(panel.marks(), size);

    Area area = new Area(left, top, right, top + tall);
    if (panel.equal()) {
      area = equal(area, xs, ys);
    }
    List<Ticks.Tick> xTicks =
        panel.framed() ? panel.x().ticks(xs, (int) (area.width() / 62)) : List.of();
    double slot = area.width() / Math.max(1, xTicks.size());
    double tickHeight =
        xTicks.stream()
            .mapToDouble(tick -> Text.of(tick.text(), size.small(), slot).height())
            .max()
            .orElse(0);
    double bottom = area.bottom() + (xTicks.isEmpty() ? 0 : TICK_GAP + tickHeight);
    if (panel.framed() && !panel.x().label().isEmpty()) {
      bottom += TICK_GAP + Text.of(panel.x().label(), size.small(), area.width()).height();
    }
    return new ChartLayout(
        panel,
        size,
        title(panel, size),
        Legend.of(panel.marks(), size),
        yLabel(panel, size),
        xTicks,
        yTicks,
        area,
        bottom + 3);
  }

  /** The height of what stands above the area. */
  static double head(ChartPanel panel, Size size) {
    return title(panel, size).map(text -> text.height() + GAP).orElse(0.0)
        + Legend.of(panel.marks(), size).height()
        + yLabel(panel, size)
            .map(text -> text.height() + LABEL_GAP)
            .orElse(yLabelFree(panel, size));
  }

  private static Optional<Text> title(ChartPanel panel, Size size) {
    return text(panel.title(), size.font(), size.width());
  }

  private static Optional<Text> yLabel(ChartPanel panel, Size size) {
    return panel.framed() ? text(panel.y().label(), size.small(), size.width()) : Optional.empty();
  }

  private static double tickWidth(List<Ticks.Tick> ticks, Size size) {
    double widest = ticks.stream().mapToDouble(tick -> Glyphs.width(tick.text())).max().orElse(0);
    return ticks.isEmpty() ? 3 : widest * size.small() + TICK_GAP;
  }

  private static Optional<Text> text(String words, double size, double widest) {
    return words.isEmpty() ? Optional.empty() : Optional.of(Text.of(words, size, widest));
  }

  /** Room for half the highest tick's digits. */
  private static double yLabelFree(ChartPanel panel, Size size) {
    return panel.framed() ? size.small() / 2 : 3;
  }

  /** The room to the right for the labels at the lines' ends. */
  private static double margin(List<Mark> marks, Size size) {
    double widest = 0;
    for (Mark mark : marks) {
      Optional<String> label = mark.endLabel();
      if (label.isPresent()) {
        Text text = Text.of(label.get(), size.font(), Chart.WIDEST * size.width());
        widest = Math.max(widest, text.width() + mark.endGap());
      }
    }
    return Math.max(size.small(), widest + 2);
  }

  /** The largest part of an area in which a unit has the same length on both axes. */
  private static Area equal(Area area, Range xs, Range ys) {
    double unit = Math.min(area.width() / xs.length(), area.height() / ys.length());
    double width = unit * xs.length();
    double left = area.left() + (area.width() - width) / 2;
    return new Area(left, area.top(), left + width, area.top() + unit * ys.length());
  }

  void drawHead(Svg svg) {
    double y = 1;
    if (title.isPresent()) {
      svg.text("title", title.get().below(0, y, Text.Anchor.START));
      y += title.get().height() + GAP;
    }
    legend.draw(svg, y);
    if (yLabel.isPresent()) {
      double bottom = area.top() - LABEL_GAP;
      svg.text("axis-label", yLabel.get().above(yLabelLeft(), bottom, Text.Anchor.START));
    }
  }

  /** The label of the vertical axis begins where its ticks do. */
  private double yLabelLeft() {
    return panel.equal() ? Math.max(0, area.left() - tickWidth(yTicks, size)) : 0;
  }

  void drawTicks(Chart chart) {
    StringBuilder grid = new StringBuilder();
    for (Ticks.Tick tick : yTicks) {
      double y = chart.y().at(tick.at());
      grid.append("M")
          .append(Svg.pair(new Point(area.left(), y)))
          .append("H")
          .append(Digits.coordinate(area.right()));
      Text text = Text.of(tick.text(), size.small());
      chart.svg().text("tick", text.centered(area.left() - TICK_GAP, y, Text.Anchor.END));
    }
    if (!grid.isEmpty()) {
      chart.svg().path("grid", grid.toString());
    }
    double slot = area.width() / Math.max(1, xTicks.size());
    StringBuilder notches = new StringBuilder();
    for (Ticks.Tick tick : xTicks) {
      double x = chart.x().at(tick.at());
      notches.append("M").append(Svg.pair(new Point(x, area.bottom()))).append("v4");
      Text text = Text.of(tick.text(), size.small(), slot);
      chart
          .svg()
          .text(
              "tick",
              text.below(x, area.bottom() + TICK_GAP, Text.Anchor.MIDDLE)
                  .inside(size.width(), height));
    }
    if (!notches.isEmpty() && panel.x().categories().isEmpty()) {
      chart.svg().path("axis", notches.toString());
    }
    if (!panel.x().label().isEmpty()) {
      Text text = Text.of(panel.x().label(), size.small(), area.width());
      double x = area.left() + area.width() / 2;
      chart
          .svg()
          .text(
              "axis-label",
              text.above(x, height - 2, Text.Anchor.MIDDLE).inside(size.width(), height));
    }
  }
}
