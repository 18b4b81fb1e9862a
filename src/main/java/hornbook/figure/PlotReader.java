package hornbook.figure;

import hornbook.model.Diagnostic;
import hornbook.model.Plot;
import hornbook.yaml.Node;
import hornbook.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A plot's description becomes a picture. */
final class PlotReader {
  private static final int MOST_PANELS = 6;

  private PlotReader() {}

  /** Empty if the description has a mistake; all are reported. */
  static Optional<Picture> read(Plot plot, Consumer<Diagnostic> report) {
    List<Diagnostic> findings = new ArrayList<>();
    Yaml yaml = new Yaml(plot.text(), findings::add);
    Optional<Node> root = yaml.root();
    if (root.isEmpty() && findings.isEmpty()) {
      report.accept(
          Diagnostic.error(
              "empty-plot",
              "this plot is empty",
              plot.at(),
              "it needs a title, a description and marks"));
      return Optional.empty();
    }
    PlotSource source = new PlotSource(yaml, new Scope(plot.values(), yaml), plot.outputs());
    Optional<Picture> picture = root.map(node -> picture(Options.of(source, node, "the plot")));
    findings.forEach(report);
    return findings.isEmpty() ? picture : Optional.empty();
  }

  private static Picture picture(Options options) {
    options.require("title");
    options.require("description");
    String title = options.text("title").orElse("");
    String description = options.text("description").orElse("").strip();
    Data.read(options);
    List<Panel> panels = new ArrayList<>();
    if (options.has("panels")) {
      options.items("panels").forEach(node -> panels.add(panel(node, options.source())));
      if (panels.isEmpty() || panels.size() > MOST_PANELS) {
        options.error("panels", "must be 1 to " + MOST_PANELS, "");
      }
    } else {
      // The title of a lone panel is the figure's, which its caption says.
      panels.add(Panels.read(options, false));
    }
    options.close();
    return new Picture(title, description, List.copyOf(panels));
  }

  private static Panel panel(Node node, PlotSource source) {
    Options options = Options.of(source, node, "a panel");
    Panel panel = Panels.read(options, true);
    options.close();
    return panel;
  }
}
