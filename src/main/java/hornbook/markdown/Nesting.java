package hornbook.markdown;

import hornbook.model.Position;
import hornbook.model.Source;
import java.util.Optional;

/** Finds lines that nest so deep that a recursive reader of them would fail. */
final class Nesting {
  private Nesting() {}

  /** Where the first such line stands. */
  static Optional<Position> tooDeep(Source source) {
    String text = source.text();
    int markers = 0;
    boolean counting = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        markers = 0;
        counting = true;
      } else if (counting && (c == '>' || c == '-' || c == '*' || c == '+')) {
        boolean marker = c == '>' || (i + 1 < text.length() && text.charAt(i + 1) == ' ');
        counting = marker;
        markers += marker ? 1 : 0;
        if (markers > DraftWriter.MAX_DEPTH) {
          return Optional.of(source.at(i));
        }
      } else if (c != ' ' && c != '\t') {
        counting = false;
      }
    }
    return Optional.empty();
  }
}
