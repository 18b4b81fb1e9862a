package hornbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hornbook.site.Assets;
import hornbook.study.StudyScript;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sizes are those of the published files, each compressed by itself. */
@DisplayName("The study scripts")
final class StudyWeightTest {
  private static final int MOST_BYTES = 20_000;
  private static final int MOST_PURE_BYTES = 7_000;
  private static final Pattern IMPORT =
      Pattern.compile("(?:from |import\\()\"\\./([a-z-]+\\.js)\"");

  @Test
  @DisplayName("that know no page are at most 7 kB, as one module")
  void pure() throws IOException {
    int bytes = compressed(StudyScript.asset().get("js/study.js"));
    assertTrue(bytes <= MOST_PURE_BYTES, () -> bytes + " bytes");
  }

  @Test
  @DisplayName("are at most 20 kB together, those of the page and those of the interview")
  void together() throws IOException {
    SortedMap<String, Integer> sizes = new TreeMap<>(Map.of("study.js", pureBytes()));
    for (String entry : List.of("study-page.js", "interview-page.js", "progress-marks.js")) {
      add(entry, sizes);
    }
    int sum = sizes.values().stream().mapToInt(Integer::intValue).sum();
    assertTrue(sum <= MOST_BYTES, () -> sum + " bytes: " + sizes);
  }

  @Test
  @DisplayName("import from the one module, whose own modules are not published")
  void imports() throws IOException {
    for (Path part : StudySources.parts()) {
      List<String> wrong =
          Pattern.compile("(?m)^(?:import\\b|\\}).* from \"\\.\\./study/.*|await import.*/study/.*")
              .matcher(Files.readString(part))
              .results()
              .map(MatchResult::group)
              .toList();
      assertEquals(List.of(), wrong, part::toString);
    }
  }

  private static int pureBytes() throws IOException {
    return compressed(StudyScript.asset().get("js/study.js"));
  }

  /** A part and those that it loads, as far as they are for studying alone. */
  private static void add(String name, SortedMap<String, Integer> sizes) throws IOException {
    Path file = StudySources.SHOWN.resolve("parts").resolve(name);
    if (sizes.containsKey(name) || !StudySources.parts().contains(file)) {
      return;
    }
    String published =
        Assets.of(StudySources.SHOWN, Collections.emptySortedMap(), fault -> {})
            .text("parts/" + name);
    sizes.put(name, compressed(published.getBytes(StandardCharsets.UTF_8)));
    for (MatchResult each : IMPORT.matcher(published).results().toList()) {
      add(each.group(1), sizes);
    }
  }

  private static int compressed(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.size();
  }
}
