package hornbook.script;

/** A call that had to be stopped because its input asks for too much. */
public final class ScriptFault extends Exception {
  private static final long serialVersionUID = 1;

  /** What there was too much of. */
  public enum Kind {
    TOO_DEEP,
    TOO_LONG
  }

  private final Kind kind;

  ScriptFault(Kind kind) {
    super(kind.name(), null, false, false);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
