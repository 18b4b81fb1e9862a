package hornbook.site;

import hornbook.model.Fingerprint;
import hornbook.model.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The files of a site go in, and what tells each from any other content comes out. */
public final class Fingerprints {
  private static final int DIGEST_BYTES = 8;

  private Fingerprints() {}

  /**
   * @return sorted by path
   * @throws IOException if a file that is to be copied cannot be read
   */
  public static List<Fingerprint> of(List<SiteFile> files) throws IOException {
    try {
      return files.parallelStream().map(Fingerprints::of).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Fingerprint of(SiteFile file) {
    try {
      byte[] bytes = NewSite.bytes(file);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      String hash = HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
      return new Fingerprint(file.path(), hash, bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
