package hornbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import hornbook.BuiltSites.Real;
import hornbook.BuiltSites.Small;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The settings of a JVM are those of its start, so that each of these builds has one of its own.
 */
@ExtendWith(BuiltSites.class)
@DisplayName("The bytes of a site are the same")
class DeterminismTest {
  private static final String THREADS = "-Djava.util.concurrent.ForkJoinPool.common.parallelism=";

  @TempDir private Path folder;

  static Stream<List<String>> machines() {
    return Stream.of(
        List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Asia/Kathmandu",
            THREADS + 1),
        List.of(
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Duser.extensions=u-nu-arab",
            "-Duser.timezone=Pacific/Apia",
            THREADS + 7),
        List.of(
            "-Duser.language=de",
            "-Duser.country=DE",
            "-Dfile.encoding=ISO-8859-1",
            "-Dline.separator=\r\n"));
  }

  @ParameterizedTest(name = "on a machine with {0}")
  @MethodSource("machines")
  void onAnyMachine(List<String> machine, @Small BuiltSite small) throws Exception {
    build(small, machine);

    assertSameBytes(small);
  }

  @Test
  @DisplayName("for the whole guide, on one thread in Turkey, and again from the cache")
  void theGuide(@Real BuiltSite guide) throws Exception {
    List<String> turkey =
        List.of(
            THREADS + 1, "-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-1");
    build(guide, turkey);
    assertSameBytes(guide);
    build(guide, turkey);
    assertSameBytes(guide);
  }

  private void build(BuiltSite like, List<String> machine) throws Exception {
    if (!Files.exists(folder.resolve("content"))) {
      TextSite.copy(like.content(), folder.resolve("content"));
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(machine);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "hornbook.Hornbook"));
    command.addAll(List.of("build", "--content", folder.resolve("content").toString()));
    command.addAll(List.of("--output", folder.resolve("site").toString()));
    command.addAll(List.of("--base-url", BuiltSite.ADDRESS));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(ExitCode.DONE, process.waitFor(), said);
  }

  private void assertSameBytes(BuiltSite like) throws IOException {
    SortedMap<String, String> expected = TextSite.tree(like.folder());
    SortedMap<String, String> found = TextSite.tree(folder.resolve("site"));
    assertEquals(TextSite.sizes(expected), TextSite.sizes(found));
    SortedMap<String, String> different = new TreeMap<>(found);
    different.entrySet().removeIf(file -> file.getValue().equals(expected.get(file.getKey())));
    assertEquals(List.of(), List.copyOf(different.keySet()), "files with other bytes");
  }
}
