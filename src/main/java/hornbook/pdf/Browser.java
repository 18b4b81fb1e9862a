package hornbook.pdf;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An environment goes in, the Chrome or Chromium that is installed there comes out. */
final class Browser {
  private static final List<String> NAMES =
      List.of(
          "google-chrome",
          "google-chrome-stable",
          "chromium",
          "chromium-browser",
          "chrome",
          "chrome-headless-shell",
          "chromium-headless-shell");
  private static final List<String> ON_MACS =
      List.of(
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium");
  private static final List<String> WINDOWS_FOLDERS =
      List.of("ProgramFiles", "ProgramFiles(x86)", "LocalAppData");

  private Browser() {}

  /**
   * The one that {@code BROWSER_PATH} names, else the first that is found.
   *
   * @throws IOException with a sentence on what to do, if there is none
   */
  static Path find(Environment environment) throws IOException {
    Optional<String> chosen = environment.variable("BROWSER_PATH");
    if (chosen.isPresent()) {
      Path program = Path.of(chosen.get());
      if (!isProgram(program)) {
        throw new IOException(
            "BROWSER_PATH is "
                + program
                + ", which is no program: let it name a Chrome or Chromium, or unset it");
      }
      return program;
    }
    return Stream.of(inPath(environment), onMacs(), onWindows(environment))
        .flatMap(programs -> programs)
        .filter(Browser::isProgram)
        .findFirst()
        .orElseThrow(
            () ->
                new IOException(
                    "a PDF is printed by Chrome or Chromium, and none is installed: install one,"
                        + " or let BROWSER_PATH name it"));
  }

  private static Stream<Path> inPath(Environment environment) {
    List<String> folders =
        Stream.of(environment.variable("PATH").orElse("").split(File.pathSeparator))
            .filter(folder -> !folder.isEmpty())
            .toList();
    return NAMES.stream().flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)));
  }

  private static Stream<Path> onMacs() {
    return ON_MACS.stream().map(Path::of);
  }

  private static Stream<Path> onWindows(Environment environment) {
    return WINDOWS_FOLDERS.stream()
        .flatMap(name -> environment.variable(name).stream())
        .map(folder -> Path.of(folder, "Google", "Chrome", "Application", "chrome.exe"));
  }

  private static boolean isProgram(Path file) {
    return Files.isRegularFile(file) && Files.isExecutable(file);
  }
}
