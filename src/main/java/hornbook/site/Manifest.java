package hornbook.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * The list of the files that Hornbook wrote into a site, kept in the site itself as a hidden file.
 * What is not on it belongs to somebody else.
 *
 * @param files what was written, by its path below the site's root with {@code /}
 */
record Manifest(SortedMap<String, Stamp> files) {
  static final String NAME = ".hornbook-manifest";
  static final Manifest NONE = new Manifest(Collections.emptySortedMap());

  private static final String HEAD =
      "# Hornbook wrote these files, and replaces and deletes no others: CRC-32C, size, path.";
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{8}) ([0-9]{1,18}) (.+)");

  Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /**
   * A file's content in short. It tells that a file has changed, never that it has not: CRC-32C
   * runs at memory speed even without the optimising compiler, where SHA-256 would take a second of
   * a large site's time, and whoever sees equal stamps compares the bytes.
   */
  record Stamp(String crc, long size) {
    static Stamp of(byte[] bytes) {
      CRC32C crc = new CRC32C();
      crc.update(bytes);
      return new Stamp(HexFormat.of().toHexDigits((int) crc.getValue()), bytes.length);
    }
  }

  /** The manifest of a site; {@link #NONE} for a folder that has none. */
  static Manifest read(Path site) throws IOException {
    Path file = site.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return NONE;
    }
    SortedMap<String, Stamp> files = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      if (line.equals(HEAD)) {
        continue;
      }
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        throw new IOException(
            file + " is damaged at `" + line + "`: move " + site + " away and build again");
      }
      files.put(parts.group(3), new Stamp(parts.group(1), Long.parseLong(parts.group(2))));
    }
    return new Manifest(files);
  }

  void write(Path site) throws IOException {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    files.forEach(
        (path, stamp) ->
            text.append(stamp.crc)
                .append(' ')
                .append(stamp.size)
                .append(' ')
                .append(path)
                .append('\n'));
    Files.writeString(site.resolve(NAME), text);
  }

  /** Whether the folder holds one of the files, at any depth. */
  boolean reaches(String folder) {
    SortedMap<String, Stamp> below = files.tailMap(folder + "/");
    return !below.isEmpty() && below.firstKey().startsWith(folder + "/");
  }

  /** Whether the bytes may be those that were written there; equal stamps are no proof. */
  boolean mayHold(String path, Stamp stamp) {
    return stamp.equals(files.get(path));
  }

  static boolean sameBytes(Path file, byte[] bytes) throws IOException {
    return Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
  }
}
