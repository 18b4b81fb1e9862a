package hornbook.content;

import hornbook.model.Attachment;
import hornbook.model.Sha256;
import hornbook.model.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Files that are published as they are, each at an address that tells its content. */
final class Attachments {
  private static final int HASH_DIGITS = 8;

  private final SortedMap<String, Attachment> byPath = new TreeMap<>();

  /**
   * @param path the file's path inside the content folder
   * @param address of its folder below the site's root, empty or ending in {@code /}
   */
  void add(Path file, String path, String address) throws IOException {
    String fileName = file.getFileName().toString();
    if (fileName.endsWith("~")) {
      return; // an editor's backup
    }
    int dot = fileName.lastIndexOf('.');
    String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
    String ending = dot > 0 ? fileName.substring(dot).toLowerCase(Locale.ROOT) : "";
    String hash = Sha256.of(Files.readAllBytes(file)).start(HASH_DIGITS);
    SitePath published = new SitePath(address + Slug.of(stem) + "." + hash + ending);
    byPath.put(path, new Attachment(file, published));
  }

  /** Takes out a file that is read, and so is not published. */
  Optional<Attachment> remove(String path) {
    return Optional.ofNullable(byPath.remove(path));
  }

  /** All by their paths inside the content folder. */
  SortedMap<String, Attachment> all() {
    return Collections.unmodifiableSortedMap(byPath);
  }
}
