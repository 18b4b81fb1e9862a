package hornbook.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The browser that prints")
final class BrowserTest {
  @TempDir private Path folder;

  @Test
  @DisplayName("is the one that BROWSER_PATH names, or none at all")
  void chosen() throws IOException {
    Path chosen = program("mine");
    program("chromium");
    assertEquals(chosen, find(Map.of("BROWSER_PATH", "" + chosen, "PATH", "" + folder)));
    assertEquals(
        "BROWSER_PATH is /opt/none, which is no program: let it name a Chrome or Chromium, or"
            + " unset it",
        fault(Map.of("BROWSER_PATH", "/opt/none", "PATH", "" + folder)));
  }

  @Test
  @DisplayName("is else the first that is installed")
  void installed() throws IOException {
    Path chromium = program("chromium");
    assertEquals(chromium, find(Map.of("PATH", "/nowhere" + java.io.File.pathSeparator + folder)));
  }

  @Test
  @DisplayName("that is missing is told in a sentence that says what to do")
  void missing() {
    assertEquals(
        "a PDF is printed by Chrome or Chromium, and none is installed: install one, or let"
            + " BROWSER_PATH name it",
        fault(Map.of("PATH", "" + folder)));
  }

  private static Path find(Map<String, String> variables) throws IOException {
    return Browser.find(name -> Optional.ofNullable(variables.get(name)));
  }

  private static String fault(Map<String, String> variables) {
    return assertThrows(IOException.class, () -> find(variables)).getMessage();
  }

  private Path program(String name) throws IOException {
    Path file = Files.createFile(folder.resolve(name));
    file.toFile().setExecutable(true);
    return file;
  }
}
