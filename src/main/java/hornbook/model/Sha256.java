package hornbook.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What tells one content from every other (FIPS 180-4).
 *
 * @param hex its 64 hexadecimal digits
 */
public record Sha256(String hex) {

  /** That of all pieces, one after the other. */
  public static Sha256 of(Iterable<byte[]> pieces) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      pieces.forEach(digest::update);
      return new Sha256(HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  public static Sha256 of(byte[] content) {
    return of(List.of(content));
  }

  /** That of a text in UTF-8. */
  public static Sha256 of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Its first digits, for names that need not withstand anybody. */
  public String start(int digits) {
    return hex.substring(0, digits);
  }

  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }
}
