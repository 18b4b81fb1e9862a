package hornbook.markdown;

import hornbook.model.Citation;
import hornbook.model.Code;
import hornbook.model.CrossReference;
import hornbook.model.Diagnostic;
import hornbook.model.Draft;
import hornbook.model.Drawing;
import hornbook.model.Formula;
import hornbook.model.Html;
import hornbook.model.Image;
import hornbook.model.LabelNumber;
import hornbook.model.Piece;
import hornbook.model.Plot;
import hornbook.model.Position;
import hornbook.model.Prose;
import java.util.List;
import java.util.stream.Collectors;

/** Pieces become text that a reader of the specification can compare: HTML with piece tags. */
final class Notation {
  private final boolean markProse;

  /**
   * @param markProse whether text in which terms may become links is shown as {@code <prose>}
   */
  Notation(boolean markProse) {
    this.markProse = markProse;
  }

  String of(List<Piece> pieces) {
    return pieces.stream().map(this::of).collect(Collectors.joining());
  }

  private String of(Piece piece) {
    if (piece instanceof Html html) {
      return html.html();
    } else if (piece instanceof Prose prose) {
      String text = text(prose.text());
      return markProse ? "<prose>" + text + "</prose>" : text;
    } else if (piece instanceof Formula formula) {
      String label = formula.anchor().isEmpty() ? "" : " #" + formula.anchor();
      String kind = formula.display() ? "display" : "formula";
      return "<%s%s at=%s>%s</%s>".formatted(kind, label, at(formula.at()), formula.tex(), kind);
    } else if (piece instanceof CrossReference link) {
      String fragment = link.fragment().isEmpty() ? "" : "#" + link.fragment();
      String kind = link.byName() ? "name" : "link";
      return "<%s to=\"%s%s\" at=%s>%s</%s>"
          .formatted(kind, link.target(), fragment, at(link.at()), of(link.text()), kind);
    } else if (piece instanceof Citation citation) {
      return citation.cites().stream()
          .map(
              cite ->
                  "<cite %s%s at=%s>"
                      .formatted(
                          cite.key(),
                          cite.locator().isEmpty() ? "" : " \"" + cite.locator() + "\"",
                          at(cite.at())))
          .collect(Collectors.joining("", "<citation>", "</citation>"));
    } else if (piece instanceof Image image) {
      return "<image src=\"%s\" alt=\"%s\" at=%s>"
          .formatted(image.target(), text(image.alt()), at(image.at()));
    } else if (piece instanceof LabelNumber number) {
      return "<number %s %s>".formatted(number.kind(), number.anchor());
    } else if (piece instanceof Code code) {
      return "<block%s%s%s%s at=%s>%s</block>"
          .formatted(
              code.language().isEmpty() ? "" : " " + code.language(),
              code.title().isEmpty() ? "" : " title=\"" + code.title() + "\"",
              code.needs().isEmpty() ? "" : " needs=\"" + code.needs() + "\"",
              code.markedLines().isEmpty() ? "" : " marked=" + code.markedLines(),
              at(code.at()),
              code.text());
    }
    if (piece instanceof Plot plot) {
      return "<plot #%s at=%s>%n%s</plot>"
          .formatted(plot.figure(), at(plot.text().start()), plot.text().text());
    }
    if (piece instanceof Drawing drawing) {
      return "<drawing #%s alt=\"%s\" at=%s>%s</drawing>"
          .formatted(
              drawing.figure(),
              text(drawing.alt()),
              at(drawing.at()),
              drawing.svg().text().strip());
    }
    throw new AssertionError("no notation for " + piece);
  }

  /** Quotes and apostrophes are left readable. */
  private static String text(String plain) {
    return Html.escape(plain).replace("&quot;", "\"").replace("&#39;", "'");
  }

  /** What a draft says besides its body: one line each. */
  String outside(Draft draft) {
    StringBuilder out = new StringBuilder();
    out.append("title: ").append(of(draft.title())).append('\n');
    out.append("plain title: ").append(draft.plainTitle()).append('\n');
    out.append("summary: ").append(draft.summary()).append('\n');
    out.append("words: ").append(draft.words()).append('\n');
    draft
        .headings()
        .forEach(
            heading ->
                out.append(
                    "heading %d #%s %s%s at=%s%n"
                        .formatted(
                            heading.level(),
                            heading.anchor(),
                            heading.role().isEmpty() ? "" : "role=" + heading.role() + " ",
                            of(heading.text()),
                            at(heading.at()))));
    draft
        .labels()
        .forEach(
            label ->
                out.append(
                    "label %s %s #%s at=%s%n"
                        .formatted(label.kind(), label.name(), label.anchor(), at(label.at()))));
    return out.toString();
  }

  static String finding(Diagnostic finding) {
    return "%s %s %s: %s%s"
        .formatted(
            at(finding.at()),
            finding.severity().toString().toLowerCase(java.util.Locale.ROOT),
            finding.code(),
            finding.message(),
            finding.hint().isEmpty() ? "" : " (" + finding.hint() + ")");
  }

  static String at(Position at) {
    return at.line() + ":" + at.column();
  }
}
