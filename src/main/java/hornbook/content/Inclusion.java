package hornbook.content;

import hornbook.model.Attachment;
import hornbook.model.Book;
import hornbook.model.Diagnostic;
import hornbook.model.Position;
import hornbook.model.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** A path inside the content folder becomes the text there, for a page to include. */
final class Inclusion {
  private static final long MAX_BYTES = 2_000_000;

  private Inclusion() {}

  /**
   * @param name the file's name in findings
   */
  static Optional<Source> read(String name, String path, Book book, Consumer<Diagnostic> report) {
    Position top = new Position(name, 1, 1);
    String known = book.texts().get(name);
    if (known != null) {
      Source whole = new Source(known, top);
      // What is wrong with its front matter was said when the folder was read.
      boolean markdown = TextFile.isMarkdown(path);
      return Optional.of(markdown ? FrontMatter.read(whole, fault -> {}).body() : whole);
    }
    return Optional.ofNullable(book.attachments().get(path))
        .map(Attachment::file)
        .map(file -> text(file, top, report));
  }

  private static Source text(Path file, Position top, Consumer<Diagnostic> report) {
    try {
      if (Files.size(file) <= MAX_BYTES) {
        return TextFile.read(file, top.file(), report);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    report.accept(
        Diagnostic.error(
            "file-too-long",
            "a file to be included may have 2,000,000 bytes at most",
            top,
            "include a part of it, copied to a file of its own"));
    return new Source("", top);
  }
}
