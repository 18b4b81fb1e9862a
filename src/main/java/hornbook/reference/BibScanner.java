package hornbook.reference;

/** The characters of a BibTeX file become names and values, one after the other. */
final class BibScanner {
  /** A part of a value: text, or the name of an abbreviation. */
  record Piece(String text, boolean isName) {}

  private final String text;
  private int at;

  BibScanner(String text) {
    this.text = text;
  }

  /** Where the next character stands that is no space. */
  int offset() {
    skipSpaces();
    return at;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** Goes to the next {@code @} that begins a word; a line that begins with {@code %} is none. */
  boolean toNextEntry() {
    for (; !atEnd(); at++) {
      char c = text.charAt(at);
      boolean begins = at == 0 || Character.isWhitespace(text.charAt(at - 1)) || after('}');
      if (c == '@' && begins) {
        return true;
      }
      if (c == '%' && (at == 0 || after('\n'))) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() - 1 : end;
      }
    }
    return false;
  }

  private boolean after(char c) {
    return at > 0 && text.charAt(at - 1) == c;
  }

  /** Goes to the next line that begins with {@code @}, to take heart after a fault. */
  void toLineWithEntry(int from) {
    int found = text.indexOf("\n@", from);
    at = found < 0 ? text.length() : found + 1;
  }

  boolean accept(char c) {
    skipSpaces();
    boolean accepted = !atEnd() && text.charAt(at) == c;
    at += accepted ? 1 : 0;
    return accepted;
  }

  void expect(char c, String before) throws BibFault {
    if (!accept(c)) {
      throw new BibFault("`" + c + "` is missing after " + before, at, "");
    }
  }

  /** The character that closes what an opening brace or parenthesis begins. */
  char open(String before) throws BibFault {
    if (accept('(')) {
      return ')';
    }
    expect('{', before);
    return '}';
  }

  String name(String what) throws BibFault {
    skipSpaces();
    int start = at;
    while (!atEnd() && isName(text.charAt(at))) {
      at++;
    }
    if (start == at) {
      throw new BibFault("the name of " + what + " is missing", at, "");
    }
    return text.substring(start, at);
  }

  private static boolean isName(char c) {
    return c > ' ' && "{}()\",=#%'@\\~".indexOf(c) < 0 && !Character.isWhitespace(c);
  }

  String key() {
    skipSpaces();
    int start = at;
    while (!atEnd() && ",{}=\"".indexOf(text.charAt(at)) < 0 && text.charAt(at) > ' ') {
      at++;
    }
    return text.substring(start, at);
  }

  Piece piece(String owner, int start) throws BibFault {
    skipSpaces();
    if (accept('{')) {
      return new Piece(until('}', owner, start), false);
    }
    if (accept('"')) {
      return new Piece(until('"', owner, start), false);
    }
    String word = name("a value in `" + owner + "`");
    return new Piece(word, !word.chars().allMatch(c -> c >= '0' && c <= '9'));
  }

  private String until(char close, String owner, int start) throws BibFault {
    int from = at;
    skipTo(close, start, "a value in `" + owner + "`");
    return text.substring(from, at - 1);
  }

  /** Goes behind the closing character that is outside of inner braces. */
  void skipTo(char close, int start, String what) throws BibFault {
    int depth = 0;
    for (; !atEnd(); at++) {
      char c = text.charAt(at);
      if (c == close && depth == 0) {
        at++;
        return;
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth < 0) {
        break;
      }
    }
    throw new BibFault(what + " is never closed", start, "count the braces of this entry");
  }

  /** Whether nothing but a comma, a comment or the next entry follows in this line. */
  boolean endsLine() {
    int i = at;
    while (i < text.length() && " \t\r,".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i == text.length() || "\n@%".indexOf(text.charAt(i)) >= 0;
  }

  private void skipSpaces() {
    while (!atEnd() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
