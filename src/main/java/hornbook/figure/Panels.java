package hornbook.figure;

/** Reads one drawing: a grid of cells, a tree, or a chart. */
final class Panels {
  private Panels() {}

  /**
   * @param titled whether the mapping's title is the drawing's own, to be drawn
   */
  static Panel read(Options options, boolean titled) {
    String title = titled ? options.text("title").orElse("") : "";
    if (options.has("cells")) {
      return CellsPanel.read(options, title);
    }
    if (options.has("tree")) {
      return TreePanel.read(options, title);
    }
    if (!options.has("marks")) {
      options
          .source()
          .yaml()
          .error(
              "missing-key",
              "nothing is drawn here",
              options.at(),
              "it needs `marks`, `cells` or `tree`");
    }
    return ChartPanel.read(options, title);
  }
}
