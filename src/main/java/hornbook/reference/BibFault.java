package hornbook.reference;

/** A place of a BibTeX file where reading cannot go on; it never leaves {@link BibFile}. */
final class BibFault extends Exception {
  private final int offset;
  private final String hint;

  BibFault(String message, int offset, String hint) {
    super(message);
    this.offset = offset;
    this.hint = hint;
  }

  int offset() {
    return offset;
  }

  String hint() {
    return hint;
  }
}
