package hornbook;

/** What the program tells the shell. */
final class ExitCode {
  static final int DONE = 0;
  static final int GUIDE_HAS_ERRORS = 1;
  static final int COULD_NOT_RUN = 2;

  private ExitCode() {}
}
