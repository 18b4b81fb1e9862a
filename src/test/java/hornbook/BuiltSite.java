package hornbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A site that was built for several tests, which read it only.
 *
 * @param said what the build printed about the guide
 */
public record BuiltSite(Path content, Path folder, String said) {
  /** Where the sites are built to be served. */
  public static final String ADDRESS = "https://example.org/any/path/";

  static BuiltSite of(Path source, Path work) throws IOException {
    TextSite site = TextSite.in(work, "");
    TextSite.copy(source, site.content());
    TextSite.Run run = site.build("--base-url", ADDRESS);
    if (run.exit() != ExitCode.DONE) {
      throw new IllegalStateException("the site of " + source + " was not built:\n" + run.err());
    }
    return new BuiltSite(site.content(), site.output(), run.err());
  }

  /** A published page or file. */
  public String read(String path) {
    try {
      return Files.readString(folder.resolve(path), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
