package hornbook;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The study scripts")
final class StudyWeightTest {
  private static final int MOST_BYTES = 20_000;

  @Test
  @DisplayName("are at most 20 kB together, as they are published, each compressed by itself")
  void weight() throws IOException {
    SortedMap<String, Integer> sizes = new TreeMap<>();
    for (Path file : StudySources.scripts()) {
      String published = ScriptComments.removed(Files.readString(file));
      sizes.put(file.getFileName().toString(), compressed(published));
    }
    int sum = sizes.values().stream().mapToInt(Integer::intValue).sum();
    System.out.println("Study scripts: " + sum + " bytes: " + sizes);
    assertTrue(sum <= MOST_BYTES, () -> sum + " bytes: " + sizes);
  }

  private static int compressed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
