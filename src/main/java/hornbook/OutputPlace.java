package hornbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Refuses an output folder that a guide could not share with its content. */
final class OutputPlace {
  private OutputPlace() {}

  /**
   * @throws IOException if one of the folders is the other or lies in it: pages would then be
   *     published among their sources, and the next build would take them for content
   */
  static void requireApart(Path content, Path output) throws IOException {
    if (!Files.exists(content)) {
      return; // which is told when it is read
    }
    Path source = content.toRealPath();
    Path place = real(output);
    if (source.equals(place)) {
      throw refusal(output, "is the content folder");
    }
    if (source.startsWith(place)) {
      throw refusal(output, "contains the content folder " + content);
    }
    if (place.startsWith(source)) {
      throw refusal(output, "lies in the content folder " + content);
    }
  }

  private static IOException refusal(Path output, String why) {
    return new IOException(
        "the output folder " + output + " " + why + ": choose another with --output");
  }

  /** The folder itself, behind all links, as far as it exists already. */
  private static Path real(Path folder) throws IOException {
    Path whole = folder.toAbsolutePath().normalize();
    for (Path there = whole; there != null; there = there.getParent()) {
      if (Files.exists(there)) {
        return there.toRealPath().resolve(there.relativize(whole).toString());
      }
    }
    return whole;
  }
}
