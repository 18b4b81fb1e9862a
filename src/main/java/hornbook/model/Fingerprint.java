package hornbook.model;

/**
 * A file of the site, told by its content.
 *
 * @param path its place below the site's root, with {@code /}
 * @param hash the first 16 hexadecimal digits of its SHA-256
 */
public record Fingerprint(String path, String hash, long size) implements Comparable<Fingerprint> {
  @Override
  public int compareTo(Fingerprint other) {
    return path.compareTo(other.path);
  }
}
