package hornbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The scripts that are there for studying alone. */
final class StudySources {
  private static final String OWN_PARTS =
      "(?:study|interview|mock|review|think-first|progress|reading)\\b.*\\.js";

  private StudySources() {}

  static List<Path> scripts() throws IOException {
    try (Stream<Path> pure = Files.list(Path.of("static", "js", "study"));
        Stream<Path> parts = Files.list(Path.of("static", "js", "parts"))) {
      return Stream.concat(
              pure, parts.filter(file -> file.getFileName().toString().matches(OWN_PARTS)))
          .sorted()
          .toList();
    }
  }
}
