package hornbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

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

  /** The site after an edit of one file of its content, built anew in an empty folder. */
  public BuiltSite edited(String file, UnaryOperator<String> edit, Path work) throws IOException {
    Path edited = work.resolve("edited");
    TextSite.copy(content, edited);
    Files.writeString(
        edited.resolve(file), edit.apply(Files.readString(edited.resolve(file), UTF_8)), UTF_8);
    return of(edited, work);
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
