package hornbook.content;

import hornbook.model.SiteFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The JSON Schemas of an author's files, published so that any editor can complete and check them:
 * front matter, {@code hornbook.yml}, {@code glossary.yml} and {@code errata.yml}.
 */
public final class Schemas {
  private static final List<String> NAMES =
      List.of("errata.json", "glossary.json", "hornbook.json", "page.json");

  private Schemas() {}

  /** The files, at addresses that do not change with their content, because people note them. */
  public static List<SiteFile> files() {
    return NAMES.stream()
        .<SiteFile>map(name -> new SiteFile.Bytes("schema/" + name, bytes("schema/" + name)))
        .toList();
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Schemas.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the build has left out " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
