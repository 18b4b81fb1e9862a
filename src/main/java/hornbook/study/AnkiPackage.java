package hornbook.study;

import hornbook.json.JsonText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A collection and pictures become the file that Anki imports. */
final class AnkiPackage {
  /**
   * Early, but not the earliest time that a zip file can say: at that one Java adds a field that
   * depends on the time zone.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private AnkiPackage() {}

  /**
   * @param media pictures by their names
   */
  static byte[] of(byte[] collection, SortedMap<String, byte[]> media) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      add("collection.anki2", collection, zip);
      Map<String, String> names = new LinkedHashMap<>();
      for (Map.Entry<String, byte[]> file : media.entrySet()) {
        // Files are numbered in the package; the list says what they are called.
        String number = String.valueOf(names.size());
        names.put(number, file.getKey());
        add(number, file.getValue(), zip);
      }
      add("media", JsonText.object(names).getBytes(StandardCharsets.UTF_8), zip);
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  /** Not deflated: what deflating gives depends on the library that the JDK was built with. */
  private static void add(String name, byte[] content, ZipOutputStream zip) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(crc.getValue());
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
