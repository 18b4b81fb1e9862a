package hornbook;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that says where a site lies. */
final class OutputFolder {
  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "site",
      description = "Where the site is written (default: ${DEFAULT-VALUE}).")
  private Path path;

  Path path() {
    return path;
  }
}
