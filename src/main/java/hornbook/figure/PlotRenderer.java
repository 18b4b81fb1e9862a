package hornbook.figure;

import hornbook.model.Diagnostic;
import hornbook.model.Html;
import hornbook.model.LinkedDraft;
import hornbook.model.LinkedPiece;
import hornbook.model.Plot;
import java.util.List;
import java.util.function.Consumer;

/** Takes chapters with described plots, gives the same chapters with them drawn. Any thread may call. */
public final class PlotRenderer {
  /** A drawing beyond this makes its page slow to load, and says too much at once. */
  static final int LONGEST = 12_000;

  /** Replaces each {@link Plot} in the body by its {@link Html}. */
  public LinkedDraft draw(LinkedDraft draft, Consumer<Diagnostic> report) {
    if (draft.body().stream().noneMatch(Plot.class::isInstance)) {
      return draft;
    }
    List<LinkedPiece> body =
        draft.body().stream()
            .map(piece -> piece instanceof Plot plot ? new Html(html(plot, report)) : piece)
            .toList();
    return new LinkedDraft(
        draft.draft(),
        draft.title(),
        draft.headings(),
        body,
        draft.sources(),
        draft.prerequisites());
  }

  /** One plot as SVG with its table of numbers; empty where its description has mistakes. */
  public String html(Plot plot, Consumer<Diagnostic> report) {
    return PlotReader.read(plot, report)
        .map(picture -> picture.html(plot.figure()))
        .map(
            html -> {
              if (html.length() > LONGEST) {
                report.accept(
                    Diagnostic.warning(
                        "plot-too-long",
                        "this plot has " + html.length() + " characters; 12,000 are enough",
                        plot.at(),
                        "show fewer points, or split it in two"));
              }
              return html;
            })
        .orElse("");
  }
}
