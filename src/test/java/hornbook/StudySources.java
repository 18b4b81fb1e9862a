package hornbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The scripts that are there for studying alone. */
final class StudySources {
  static final Path PURE = Path.of("src", "main", "js");
  static final Path SHOWN = Path.of("static", "js");

  private static final String OWN_PARTS =
      "(?:study|interview|mock|review|think-first|progress|reading)\\b.*\\.js";

  private StudySources() {}

  /** The parts of pages, which are published as they are. */
  static List<Path> parts() throws IOException {
    try (Stream<Path> parts = Files.list(SHOWN.resolve("parts"))) {
      return parts
          .filter(file -> file.getFileName().toString().matches(OWN_PARTS))
          .sorted()
          .toList();
    }
  }
}
