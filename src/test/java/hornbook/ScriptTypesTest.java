package hornbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
@DisplayName("The types of all scripts")
final class ScriptTypesTest {
  private static final String COMPILER = "/META-INF/resources/webjars/typescript/6.0.3/lib/";

  /** Templates, what only Maven's compiler understands, and a worker, which has other globals. */
  private static final Set<String> APART =
      Set.of("door.js", "door-other.js", "client.js", "externs.js", "service-worker.js");

  @TempDir Path folder;

  @Test
  @DisplayName("are what their comments say, by the strict rules of TypeScript")
  void areStrict() throws IOException, InterruptedException, URISyntaxException {
    unpackCompiler();
    List<Path> scripts =
        Stream.concat(below(StudySources.SHOWN), below(StudySources.PURE))
            .filter(script -> !APART.contains(script.getFileName().toString()))
            .sorted()
            .toList();
    assertTrue(scripts.size() > 60, scripts::toString);
    Path mistake = folder.resolve("mistake.js").toRealPath();
    assertEquals(
        "mistake.js(4,21): error TS2345: Argument of type 'string' is not assignable to parameter"
            + " of type 'number'.\n",
        check(scripts, mistake));
  }

  private static Stream<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".js")).toList().stream();
    }
  }

  /** What the compiler finds in the scripts, and in one more that has a mistake to be found. */
  private String check(List<Path> scripts, Path mistake) throws IOException, InterruptedException {
    String files =
        Stream.concat(scripts.stream(), Stream.of(mistake))
            .map(ScriptTypesTest::quoted)
            .collect(Collectors.joining(",\n"));
    Files.writeString(
        folder.resolve("tsconfig.json"),
        """
        {"compilerOptions": {"allowJs": true, "checkJs": true, "noEmit": true, "strict": true,
          "target": "es2022", "module": "es2022", "moduleResolution": "bundler",
          "lib": ["es2022", "dom", "dom.iterable"], "types": [], "rootDirs": [%s, %s]},
         "files": [%s]}
        """
            .formatted(quoted(StudySources.PURE), quoted(StudySources.SHOWN), files));
    Process process =
        new ProcessBuilder(node(), "tsc.js", "-p", ".", "--pretty", "false")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String findings = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return findings.replace("\r", "");
  }

  private static String quoted(Path file) {
    return '"' + file.toAbsolutePath().toString().replace('\\', '/') + '"';
  }

  private void unpackCompiler() throws IOException, URISyntaxException {
    URI jar = ScriptTypesTest.class.getResource(COMPILER + "tsc.js").toURI();
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of());
        Stream<Path> library = Files.list(files.getPath(COMPILER))) {
      for (Path file : library.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
    Files.writeString(folder.resolve("package.json"), "{\"type\": \"commonjs\"}");
    Files.writeString(
        folder.resolve("mistake.js"),
        """
        /** @param {number} day */
        function day(day) {}

        export { day }; day("one");
        """);
  }

  /** The machine's, or else the one that Playwright brings. */
  private static String node() {
    return new Machine(System.getenv())
        .program(List.of("node"))
        .map(Path::toString)
        .orElseGet(
            () ->
                Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false)
                    .createProcessBuilder()
                    .command()
                    .get(0));
  }
}
