package hornbook.study;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names and numbers that follow from a text alone. */
final class Sha256 {
  private static final int SHORT = 4;

  private Sha256() {}

  /** Eight hexadecimal digits. */
  static String shortHex(String text) {
    return HexFormat.of().formatHex(of(text), 0, SHORT);
  }

  static byte[] of(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
