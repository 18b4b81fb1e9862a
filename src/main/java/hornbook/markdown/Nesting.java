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
    for (int i = 0; i < text.length(); i++) {
      int length = marker(text, i);
      if (length > 0) {
        markers++;
        i += length - 1;
        if (markers > DraftWriter.MAX_DEPTH) {
          return Optional.of(source.at(i));
        }
      } else if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
        // The rest of the line opens nothing.
        int end = text.indexOf('\n', i);
        i = end < 0 ? text.length() : end;
        markers = 0;
      }
    }
    return Optional.empty();
  }

  /** The length of the mark that opens a quotation or an item here; 0 if none does. */
  private static int marker(String text, int at) {
    char c = text.charAt(at);
    if (c == '>') {
      return 1;
    }
    int end = at;
    if (c == '-' || c == '*' || c == '+' || c == ':') {
      end++;
    } else {
      while (end < text.length() && end - at < 10 && Character.isDigit(text.charAt(end))) {
        end++;
      }
      boolean ordered = end > at && end < text.length() && ".)".indexOf(text.charAt(end)) >= 0;
      end = ordered ? end + 1 : at;
    }
    boolean spaced = end < text.length() && " \t".indexOf(text.charAt(end)) >= 0;
    return end > at && spaced ? end - at : 0;
  }
}
