package hornbook.site;

import hornbook.model.Fingerprint;
import hornbook.model.Sha256;
import hornbook.model.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The files of a site go in, and what tells each from any other content comes out. */
public final class Fingerprints {
  private static final int DIGITS = 16;

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
      return new Fingerprint(file.path(), Sha256.of(bytes).start(DIGITS), bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
