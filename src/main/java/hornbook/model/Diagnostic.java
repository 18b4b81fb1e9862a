package hornbook.model;

import java.util.Comparator;

/**
 * One finding about the author's text.
 *
 * @param code a stable kebab-case name of the kind of finding, such as {@code broken-link}
 * @param message what is wrong, one sentence without a full stop
 * @param at where it stands
 * @param hint how to mend it, with the nearest valid name where one exists; empty if there is none
 */
public record Diagnostic(Severity severity, String code, String message, Position at, String hint)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::at)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  public static Diagnostic error(String code, String message, Position at, String hint) {
    return new Diagnostic(Severity.ERROR, code, message, at, hint);
  }

  public static Diagnostic warning(String code, String message, Position at, String hint) {
    return new Diagnostic(Severity.WARNING, code, message, at, hint);
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
