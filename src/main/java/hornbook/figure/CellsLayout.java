package hornbook.figure;

import java.util.List;

/**
 * Where the cells of a grid stand, and the names around them.
 *
 * @param left of the first column
 * @param top of the first row
 * @param font for what stands inside cells
 */
record CellsLayout(
    CellsPanel panel,
    Size size,
    double left,
    double top,
    double width,
    double height,
    double font,
    double columnFont) {
  private static final double GAP = 8;
  private static final double WIDEST = 0.34;
  private static final double WIDEST_CELL = 132;

  static CellsLayout of(CellsPanel panel, Size size) {
    int columns = panel.rows().get(0).size();
    double small = size.small();
    double left = widest(panel.rowNames(), size);
    double right = widest(panel.notes(), size);
    double width = Math.min(WIDEST_CELL, (size.width() - left - right - 2) / columns);
    double height = panel.cellHeight().orElse(Math.max(30, Math.min(54, width * 0.62)));
    double font = small;
    double columnFont = small;
    for (List<CellsPanel.Cell> row : panel.rows()) {
      for (CellsPanel.Cell cell : row) {
        font = Math.min(font, fitting(cell.text(), small, width - 6));
      }
    }
    for (String name : panel.columnNames()) {
      columnFont = Math.min(columnFont, fitting(name.replace(' ', '\n'), small, width - 2));
    }
    double top = 1;
    top += panel.title().isEmpty() ? 0 : Text.of(panel.title(), size.font()).height() + GAP;
    top += panel.columnTitle().isEmpty() ? 0 : Text.of("x", small).height() + GAP;
    double names = 0;
    for (String name : panel.columnNames()) {
      names = Math.max(names, Text.of(name, columnFont, width - 2).height() + GAP);
    }
    boolean corner = !panel.rowTitle().isEmpty() && names == 0;
    top += corner ? Text.of("x", small).height() + GAP : names;
    return new CellsLayout(panel, size, left, top, width, height, font, columnFont);
  }

  private static double widest(List<String> names, Size size) {
    return names.stream()
            .mapToDouble(name -> Text.of(name, size.small(), WIDEST * size.width()).width() + GAP)
            .max()
            .orElse(0)
        + 1;
  }

  /** The size at which words fit into a width, but no smaller than can be read. */
  private static double fitting(String words, double size, double width) {
    double needed = Text.of(words, size).width();
    return needed <= width ? size : Math.max(0.72 * size, size * width / needed);
  }

  Panel.Drawing draw() {
    Svg svg = new Svg(size.font());
    int columns = panel.rows().get(0).size();
    double bottom = top + panel.rows().size() * height;
    drawNames(svg, columns);
    for (int i = 0; i < panel.rows().size(); i++) {
      for (int j = 0; j < columns; j++) {
        CellsPanel.Cell cell = panel.rows().get(i).get(j);
        double x = left + j * width;
        double y = top + i * height;
        if (!cell.text().isEmpty()) {
          String style = "cell" + (cell.negative() ? " below" : "") + " h" + cell.shade();
          svg.rectangle(style, x, y, width, height);
          Text text = Text.of(cell.text(), font);
          svg.text("in-cell", text.centered(x + width / 2, y + height / 2, Text.Anchor.MIDDLE));
        }
      }
    }
    for (int j = 0; j < panel.feet().size(); j++) {
      Text text = Text.of(panel.feet().get(j), columnFont, width - 2);
      svg.text(
          "cell-name",
          text.below(
              left + (j + 0.5) * width,
              top + panel.rows().size() * height + GAP,
              Text.Anchor.MIDDLE));
      bottom = Math.max(bottom, top + panel.rows().size() * height + GAP + text.height());
    }
    return new Panel.Drawing(
        svg.toString(), size.width(), bottom + 2, List.of(panel.table()), List.of());
  }

  private void drawNames(Svg svg, int columns) {
    double y = 1;
    double small = size.small();
    if (!panel.title().isEmpty()) {
      Text text = Text.of(panel.title(), size.font());
      svg.text("title", text.below(0, y, Text.Anchor.START));
      y += text.height() + GAP;
    }
    if (!panel.columnTitle().isEmpty()) {
      Text text = Text.of(panel.columnTitle(), small);
      double middle = left + columns * width / 2;
      svg.text("axis-label", text.below(middle, y, Text.Anchor.MIDDLE));
    }
    if (!panel.rowTitle().isEmpty()) {
      Text text = Text.of(panel.rowTitle(), small);
      svg.text(
          "axis-label",
          text.above(left - GAP, top - GAP, Text.Anchor.END).inside(size.width(), top));
    }
    for (int j = 0; j < panel.columnNames().size(); j++) {
      Text text = Text.of(panel.columnNames().get(j), columnFont, width - 2);
      svg.text("cell-name", text.above(left + (j + 0.5) * width, top - GAP, Text.Anchor.MIDDLE));
    }
    for (int i = 0; i < panel.rows().size(); i++) {
      double middle = top + (i + 0.5) * height;
      if (i < panel.rowNames().size()) {
        Text text = Text.of(panel.rowNames().get(i), small, WIDEST * size.width());
        svg.text("cell-name", text.centered(left - GAP, middle, Text.Anchor.END));
      }
      if (i < panel.notes().size()) {
        Text text = Text.of(panel.notes().get(i), small, WIDEST * size.width());
        double x = left + columns * width + GAP;
        svg.text("cell-name", text.centered(x, middle, Text.Anchor.START));
      }
    }
  }
}
