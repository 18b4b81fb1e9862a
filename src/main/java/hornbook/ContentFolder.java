package hornbook;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that says where a guide lies. */
final class ContentFolder {
  @Option(
      names = "--content",
      paramLabel = "DIR",
      defaultValue = "content",
      description = "The guide's folder of Markdown (default: ${DEFAULT-VALUE}).")
  private Path path;

  Path path() {
    return path;
  }

  /** The cache stands beside the content folder, so that two guides never share one. */
  Path cache() {
    return path.toAbsolutePath().normalize().resolveSibling(".hornbook");
  }
}
