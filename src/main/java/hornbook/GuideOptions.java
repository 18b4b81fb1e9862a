package hornbook;

import hornbook.content.Overrides;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that every command understands which reads a guide. */
final class GuideOptions {
  @Option(
      names = "--content",
      paramLabel = "DIR",
      defaultValue = "content",
      description = "The guide's folder of Markdown (default: ${DEFAULT-VALUE}).")
  private Path content;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "The folder of page templates (default: templates, else Hornbook's own).")
  private Optional<Path> templates = Optional.empty();

  @Option(
      names = "--static",
      paramLabel = "DIR",
      description = "The folder of style sheets, scripts, fonts (default: static, else Hornbook's).")
  private Optional<Path> statics = Optional.empty();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "site",
      description = "Where the site is written (default: ${DEFAULT-VALUE}).")
  private Path output;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "The site's public address; overrides `address` of hornbook.yml.")
  private Optional<String> baseUrl = Optional.empty();

  @Option(
      names = "--repository",
      paramLabel = "URL",
      description = "The source repository for \"edit this page\"; overrides hornbook.yml.")
  private Optional<String> repository = Optional.empty();

  @Option(names = "--strict", description = "Treat warnings as errors.")
  private boolean strict;

  Build.Options resolved() {
    return new Build.Options(
        content,
        templates.orElseGet(() -> ownOrBundled("templates")),
        statics.orElseGet(() -> ownOrBundled("static")),
        output,
        cache(),
        new Overrides(baseUrl, repository),
        strict,
        Optional.empty());
  }

  Path content() {
    return content;
  }

  Path output() {
    return output;
  }

  /** Beside the content folder, so that two guides never share one. */
  Path cache() {
    return content.toAbsolutePath().normalize().resolveSibling(".hornbook");
  }

  /** A guide that brings no look of its own gets Hornbook's. */
  private static Path ownOrBundled(String folder) {
    Path own = Path.of(folder);
    return Files.isDirectory(own) ? own : home().resolve(folder);
  }

  /** Hornbook's own folder: its classes lie in {@code target/} there. */
  private static Path home() {
    try {
      URI classes = Hornbook.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(classes).getParent().getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the address of the program's classes is none", e);
    }
  }
}
