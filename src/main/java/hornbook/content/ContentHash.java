package hornbook.content;

import hornbook.model.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file's content becomes a short name for it: eight hexadecimal digits of its SHA-256. */
final class ContentHash {
  private ContentHash() {}

  static String of(Path file) throws IOException {
    return Sha256.of(Files.readAllBytes(file)).start(8);
  }
}
