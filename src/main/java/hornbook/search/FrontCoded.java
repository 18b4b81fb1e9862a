package hornbook.search;

/**
 * Words, most like the one before them: each as the number of letters that it shares with that
 * (packed, one sign), its own rest, and a space.
 */
final class FrontCoded {
  private static final int MOST_SHARED = 63;

  private final StringBuilder text = new StringBuilder();
  private String last = "";

  FrontCoded add(String word) {
    int shared = 0;
    int most = Math.min(MOST_SHARED, Math.min(word.length(), last.length()));
    while (shared < most && word.charAt(shared) == last.charAt(shared)) {
      shared++;
    }
    if (shared > 0 && Character.isHighSurrogate(word.charAt(shared - 1))) {
      shared--; // half a letter cannot be written
    }
    text.append(Packed.SIGNS.charAt(shared)).append(word, shared, word.length()).append(' ');
    last = word;
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
