package hornbook;

import hornbook.model.Diagnostic;
import hornbook.model.Position;
import hornbook.model.Severity;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Findings become text for a terminal: the place, the source line with a caret, and the remedy. */
final class FindingsPrinter {
  private static final int WIDTH = 100;

  private final Map<String, String> texts;
  private final PrintWriter out;

  /**
   * @param texts the files' texts by the names that positions use
   */
  FindingsPrinter(Map<String, String> texts, PrintWriter out) {
    this.texts = texts;
    this.out = out;
  }

  void print(List<Diagnostic> findings) {
    findings.forEach(this::print);
  }

  private void print(Diagnostic finding) {
    Position at = finding.at();
    out.printf(
        Locale.ROOT,
        "%s:%d:%d: %s: %s [%s]%n",
        at.file(),
        at.line(),
        at.column(),
        finding.severity() == Severity.ERROR ? "error" : "warning",
        finding.message(),
        finding.code());
    sourceLine(at).ifPresent(line -> excerpt(line, at));
    if (!finding.hint().isEmpty()) {
      out.println("  = " + finding.hint());
    }
    out.println();
  }

  private Optional<String> sourceLine(Position at) {
    return Optional.ofNullable(texts.get(at.file()))
        .flatMap(text -> text.lines().skip(at.line() - 1L).findFirst())
        .filter(line -> !line.isBlank());
  }

  /** A long line is cut around the caret; tabs become spaces so that the caret stands right. */
  private void excerpt(String line, Position at) {
    int column = Math.min(at.column(), line.length() + 1);
    int start = column > WIDTH - 20 ? column - WIDTH / 2 : 0;
    int end = Math.min(line.length(), start + WIDTH);
    String shown =
        (start > 0 ? "…" : "")
            + line.substring(start, end).replace('\t', ' ')
            + (end < line.length() ? "…" : "");
    String gutter = " ".repeat(String.valueOf(at.line()).length());
    int caret = column - start - 1 + (start > 0 ? 1 : 0);
    out.println("  " + at.line() + " | " + shown);
    out.println("  " + gutter + " | " + " ".repeat(caret) + "^");
  }
}
