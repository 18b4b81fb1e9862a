package hornbook.model;

import java.nio.file.Path;

/** A file to be written into the site. */
public sealed interface SiteFile {
  /** Its place below the site's root, with {@code /}. */
  String path();

  /** Text, written as UTF-8. */
  record Text(String path, String text) implements SiteFile {}

  /** Bytes that nobody changes any more. */
  record Bytes(String path, byte[] bytes) implements SiteFile {}

  /** A file that is copied as it is. */
  record Copy(String path, Path from) implements SiteFile {}
}
