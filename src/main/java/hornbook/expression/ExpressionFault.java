package hornbook.expression;

/** Why an expression has no number as its value. */
public final class ExpressionFault extends Exception {
  private static final long serialVersionUID = 1;

  /** What kind of mistake it is. */
  public enum Kind {
    /** It is no expression. */
    SYNTAX,
    /** It asks for a name that does not exist, or for what arithmetic does not allow. */
    EVALUATION,
    /** Its value is not a number. */
    TYPE
  }

  private final Kind kind;
  private final int offset;

  ExpressionFault(Kind kind, String message, int offset) {
    super(message, null, false, false);
    this.kind = kind;
    this.offset = offset;
  }

  public Kind kind() {
    return kind;
  }

  /** The 0-based place in the expression where the mistake stands; 0 if unknown. */
  public int offset() {
    return offset;
  }
}
