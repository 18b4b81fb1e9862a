package hornbook.figure;

import hornbook.model.Diagnostic;
import hornbook.model.Drawing;
import hornbook.model.Html;
import hornbook.model.LinkedDraft;
import hornbook.model.LinkedPiece;
import hornbook.model.Plot;
import hornbook.model.Position;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes chapters with described plots and with drawings by hand, gives the same chapters with both
 * as SVG in their HTML. Any thread may call.
 */
public final class PlotRenderer {
  /** A drawing beyond this makes its page slow to load, and says too much at once. */
  static final int LONGEST = 12_000;

  /** Replaces each {@link Plot} and {@link Drawing} in the body by its {@link Html}. */
  public LinkedDraft draw(LinkedDraft draft, Consumer<Diagnostic> report) {
    if (draft.body().stream().noneMatch(PlotRenderer::isDrawn)) {
      return draft;
    }
    return draft.withBody(draft.body().stream().map(piece -> drawn(piece, report)).toList());
  }

  private static boolean isDrawn(LinkedPiece piece) {
    return piece instanceof Plot || piece instanceof Drawing;
  }

  private LinkedPiece drawn(LinkedPiece piece, Consumer<Diagnostic> report) {
    if (piece instanceof Plot plot) {
      return new Html(html(plot, report));
    }
    return piece instanceof Drawing drawing ? new Html(html(drawing, report)) : piece;
  }

  /** A drawing by hand, without all that could harm or outshine the page. */
  String html(Drawing drawing, Consumer<Diagnostic> report) {
    return bounded(HandDrawing.html(drawing, report), drawing.at(), report);
  }

  /** One plot as SVG with its table of numbers; empty where its description has mistakes. */
  String html(Plot plot, Consumer<Diagnostic> report) {
    Optional<Picture> picture = PlotReader.read(plot, report);
    if (picture.isEmpty()) {
      return "";
    }
    Picture.Drawn drawn = picture.get().draw(plot.figure());
    for (Labels.Clash clash : drawn.clashes()) {
      report.accept(
          Diagnostic.warning(
              "words-overlap",
              "`" + clash.one() + "` and `" + clash.other() + "` stand on each other in this plot",
              plot.at(),
              "move one with `label-at`, `at` or `side`"));
    }
    return bounded(drawn.html(), plot.at(), report);
  }

  private static String bounded(String html, Position at, Consumer<Diagnostic> report) {
    if (html.length() > LONGEST) {
      report.accept(
          Diagnostic.warning(
              "plot-too-long",
              "this drawing has " + html.length() + " characters; 12,000 are enough",
              at,
              "show fewer points, or split it in two"));
    }
    return html;
  }
}
