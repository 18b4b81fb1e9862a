package hornbook.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import hornbook.model.Book;
import hornbook.model.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A content folder that a test writes, and what is found in it. */
final class Shelf {
  private final Path folder;
  private final List<Diagnostic> findings = new ArrayList<>();

  Shelf(Path folder) {
    this.folder = folder;
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  Shelf file(String name, String text) {
    return file(name, text.getBytes(UTF_8));
  }

  Shelf file(String name, byte[] bytes) {
    try {
      Files.createDirectories(path(name).getParent());
      Files.write(path(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Shelf link(String name, String target) {
    try {
      Files.createDirectories(path(name).getParent());
      Files.createSymbolicLink(path(name), Path.of(target));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Book read() {
    try {
      return ContentReader.read(folder, Overrides.NONE, findings::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The findings since the last call, sorted, with file names as seen from the folder. */
  String findings() {
    StringBuilder out = new StringBuilder();
    for (Diagnostic finding : findings.stream().sorted().toList()) {
      String file = finding.at().file().substring(folder.toString().length() + 1);
      out.append(file)
          .append(':' + "" + finding.at().line() + ':' + finding.at().column() + ' ')
          .append(finding.severity().toString().toLowerCase(Locale.ROOT) + ' ')
          .append(finding.code() + ": " + finding.message())
          .append(finding.hint().isEmpty() ? "" : " (" + finding.hint() + ")")
          .append('\n');
    }
    findings.clear();
    return out.toString();
  }

  /** Reads the folder and tells what was found. */
  String findingsOf(String name, String text) {
    file(name, text).read();
    return findings();
  }
}
