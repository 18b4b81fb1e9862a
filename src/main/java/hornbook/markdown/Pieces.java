package hornbook.markdown;

import hornbook.model.Html;
import hornbook.model.Piece;
import hornbook.model.Prose;
import java.util.ArrayList;
import java.util.List;

/** A list of pieces under construction; neighbours of one kind grow together. */
final class Pieces {
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();
  private final StringBuilder prose = new StringBuilder();

  Pieces html(String more) {
    flushProse();
    html.append(more);
    return this;
  }

  /** Text in which no term is linked. */
  Pieces text(String plain) {
    return html(Html.escape(plain));
  }

  /** Text in which terms may be linked. */
  Pieces prose(String plain) {
    flushHtml();
    prose.append(plain);
    return this;
  }

  Pieces add(Piece piece) {
    flushHtml();
    flushProse();
    pieces.add(piece);
    return this;
  }

  Pieces addAll(List<Piece> more) {
    for (Piece piece : more) {
      if (piece instanceof Html raw) {
        html(raw.html());
      } else if (piece instanceof Prose text) {
        prose(text.text());
      } else {
        add(piece);
      }
    }
    return this;
  }

  List<Piece> toList() {
    flushHtml();
    flushProse();
    return List.copyOf(pieces);
  }

  private void flushHtml() {
    if (!html.isEmpty()) {
      pieces.add(new Html(html.toString()));
      html.setLength(0);
    }
  }

  private void flushProse() {
    if (!prose.isEmpty()) {
      pieces.add(new Prose(prose.toString()));
      prose.setLength(0);
    }
  }
}
