package hornbook.search;

/**
 * Whole numbers as printable ASCII that JSON need not escape and that a server compresses well. A
 * number is written in base 64, its last digit from the first 64 signs; what is above it in base 29
 * before that, from the other signs: so small numbers take one character, and no separator is
 * needed.
 */
final class Packed {
  /** Every printable ASCII character but the quotation mark and the backslash. */
  static final String SIGNS =
      " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";

  private static final int ENDS = 64;
  private static final int MORE = SIGNS.length() - ENDS;

  private final StringBuilder text = new StringBuilder();

  /**
   * @param number 0 or more
   */
  Packed add(int number) {
    int at = text.length();
    text.append(SIGNS.charAt(number % ENDS));
    for (int rest = number / ENDS; rest > 0; rest /= MORE) {
      text.insert(at, SIGNS.charAt(ENDS + rest % MORE));
    }
    return this;
  }

  Packed add(Packed other) {
    text.append(other.text);
    return this;
  }

  int length() {
    return text.length();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
