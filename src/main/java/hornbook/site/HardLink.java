package hornbook.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A second name for a file, which costs neither time nor room. */
final class HardLink {
  private HardLink() {}

  /** Whether that worked: not every file system has links, and not every file may be linked. */
  static boolean make(Path from, Path to) {
    try {
      Files.createLink(to, from);
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** The same content, times and mode under another name; for ordinary files only. */
  static void copy(Path from, Path to) throws IOException {
    if (!Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException(from + " is neither a file nor a folder nor a link: move it away");
    }
    Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
  }
}
