package hornbook;

import hornbook.content.Overrides;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that every command understands which makes pages of a guide. */
final class GuideOptions {
  @Mixin private ContentFolder content;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "The folder of page templates (default: templates, else Hornbook's own).")
  private Optional<Path> templates = Optional.empty();

  @Option(
      names = "--static",
      paramLabel = "DIR",
      description =
          "The folder of style sheets, scripts, fonts (default: static, else Hornbook's).")
  private Optional<Path> statics = Optional.empty();

  @Mixin private OutputFolder output;

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

  /**
   * @param strict whether a warning stops the build too
   */
  Build.Options resolved(boolean strict) {
    return new Build.Options(
        content.path(),
        templates.orElseGet(() -> ownOrBundled("templates")),
        statics.orElseGet(() -> ownOrBundled("static")),
        output.path(),
        content.cache(),
        new Overrides(baseUrl, repository),
        strict,
        Optional.empty());
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
