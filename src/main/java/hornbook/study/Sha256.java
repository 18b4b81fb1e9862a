package hornbook.study;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** Names and numbers that follow from a text alone, and so are the same at every build. */
final class Sha256 {
  private static final int SHORT = 4;
  private static final int NAME = 9;

  private Sha256() {}

  /** Eight hexadecimal digits. */
  static String shortHex(String text) {
    return HexFormat.of().formatHex(of(text), 0, SHORT);
  }

  /** All hexadecimal digits. */
  static String hex(String text) {
    return HexFormat.of().formatHex(of(text));
  }

  /** Twelve letters, digits, hyphens and underscores. */
  static String name(String text) {
    return Base64.getUrlEncoder().encodeToString(ByteBuffer.wrap(of(text)).slice(0, NAME).array())
        .substring(0, NAME * 4 / 3);
  }

  /** A number of at most so many bits. */
  static long number(String text, int bits) {
    return ByteBuffer.wrap(of(text)).getLong() >>> (Long.SIZE - bits);
  }

  private static byte[] of(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
