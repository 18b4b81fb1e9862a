package hornbook.study;

import hornbook.model.Sha256;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/** Names and numbers that follow from a text alone, and so are the same at every build. */
final class StableName {
  private static final int NAME_BYTES = 9;

  private StableName() {}

  /** Twelve letters, digits, hyphens and underscores. */
  static String name(String text) {
    byte[] hash = Sha256.of(text).bytes();
    return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, NAME_BYTES));
  }

  /** A number of at most so many bits. */
  static long number(String text, int bits) {
    return ByteBuffer.wrap(Sha256.of(text).bytes()).getLong() >>> (Long.SIZE - bits);
  }
}
