package hornbook.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.zip.CRC32C;

/**
 * Texts by key, in one file that is read when it is opened and written when it is saved. Any thread
 * may get and put. Whatever is wrong with the file, the cache is then just empty.
 *
 * <p>The file: a checksum of all that follows, then strings with their length before them: the
 * version, then keys and values in turn.
 */
public final class DiskCache {
  private final Path file;
  private final String version;
  private final Map<String, String> read;
  private final ConcurrentMap<String, String> written = new ConcurrentHashMap<>();
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  private DiskCache(Path file, String version, Map<String, String> read) {
    this.file = file;
    this.version = version;
    this.read = read;
  }

  /**
   * Opens a cache, without creating anything.
   *
   * @param version all that the values depend on besides their keys; entries of another version are
   *     forgotten
   */
  public static DiskCache open(Path file, String version) {
    Map<String, String> read;
    try {
      read = Files.exists(file) ? parse(Files.readAllBytes(file), version) : Map.of();
    } catch (IOException e) {
      read = Map.of();
    }
    return new DiskCache(file, version, read);
  }

  /**
   * Deletes the caches that lie in a folder, and the folder if nothing else is in it. A file that
   * no cache wrote does not begin with the checksum of its rest, and stays.
   */
  public static void clear(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    boolean empty = true;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (isCache(file)) {
          Files.delete(file);
        } else {
          empty = false;
        }
      }
    }
    if (empty) {
      Files.delete(folder);
    }
  }

  private static boolean isCache(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    byte[] bytes = Files.readAllBytes(file);
    return bytes.length >= Long.BYTES && ByteBuffer.wrap(bytes).getLong() == checksum(bytes);
  }

  private static Map<String, String> parse(byte[] bytes, String version) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length < Long.BYTES || in.getLong() != checksum(bytes)) {
      return Map.of();
    }
    if (!string(in).equals(version)) {
      return Map.of();
    }
    Map<String, String> read = new ConcurrentHashMap<>();
    while (in.hasRemaining()) {
      read.put(string(in), string(in));
    }
    return read;
  }

  /** The value of a key, which thereby stays in the cache. */
  public Optional<String> get(String key) {
    String value = read.get(key);
    if (value == null) {
      return Optional.ofNullable(written.get(key));
    }
    used.add(key);
    return Optional.of(value);
  }

  /** Whether the file held nothing of use. */
  public boolean startsEmpty() {
    return read.isEmpty();
  }

  public void put(String key, String value) {
    written.put(key, value);
  }

  /**
   * Replaces the file by the entries got or put since it was opened; does nothing if that changes
   * nothing. A reader at the same moment sees the old file or the new one.
   */
  public void save() throws IOException {
    if (written.isEmpty() && used.size() == read.size()) {
      return;
    }
    Map<String, String> kept = new TreeMap<>(written);
    used.forEach(key -> kept.put(key, read.get(key)));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "cache", ".tmp");
    try {
      Files.write(fresh, bytes(kept));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private byte[] bytes(Map<String, String> entries) {
    byte[][] strings = new byte[1 + 2 * entries.size()][];
    int i = 0;
    strings[i++] = version.getBytes(StandardCharsets.UTF_8);
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      strings[i++] = entry.getKey().getBytes(StandardCharsets.UTF_8);
      strings[i++] = entry.getValue().getBytes(StandardCharsets.UTF_8);
    }
    int size = Long.BYTES;
    for (byte[] string : strings) {
      size = Math.addExact(size, Integer.BYTES + string.length);
    }
    ByteBuffer out = ByteBuffer.allocate(size).position(Long.BYTES);
    for (byte[] string : strings) {
      out.putInt(string.length).put(string);
    }
    return out.putLong(0, checksum(out.array())).array();
  }

  private static String string(ByteBuffer in) {
    int length = in.getInt();
    String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    return text;
  }

  private static long checksum(byte[] file) {
    CRC32C sum = new CRC32C();
    sum.update(file, Long.BYTES, file.length - Long.BYTES);
    return sum.getValue();
  }
}
