package hornbook.content;

import hornbook.model.Attachment;
import hornbook.model.Book;
import hornbook.model.Chapter;
import hornbook.model.Diagnostic;
import hornbook.model.Position;
import hornbook.model.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** A path inside the content folder becomes the text there, if it may be included. */
final class Inclusion {
  private static final long MAX_BYTES = 2_000_000;

  private Inclusion() {}

  static Optional<Source> read(Book book, String path, Consumer<Diagnostic> report) {
    String name = folder(book) + path;
    if (book.texts().containsKey(name) && isFragment(path)) {
      Source whole = new Source(book.texts().get(name), new Position(name, 1, 1));
      // The front matter of a fragment says nothing; its faults were reported when it was read.
      return Optional.of(FrontMatter.read(whole, finding -> {}).body());
    }
    try {
      return file(book, path).map(file -> text(file, name, report));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The content folder as findings name it, with a slash at its end. */
  private static String folder(Book book) {
    Chapter index = book.root().index();
    String name = index.text().start().file();
    return name.substring(0, name.length() - index.source().length());
  }

  private static Optional<Path> file(Book book, String path) {
    Attachment attachment = book.attachments().get(path);
    if (attachment != null) {
      return Optional.of(attachment.file());
    }
    Path file = Path.of(folder(book) + path);
    return isFragment(path) && isInside(Path.of(folder(book)), file)
        ? Optional.of(file)
        : Optional.empty();
  }

  /** Whether a file, or a folder around it, has a name that keeps it from being published. */
  static boolean isFragment(String path) {
    return path.startsWith("_") || path.contains("/_");
  }

  private static boolean isInside(Path folder, Path file) {
    try {
      return Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private static Source text(Path file, String name, Consumer<Diagnostic> report) {
    try {
      if (Files.size(file) > MAX_BYTES) {
        Position top = new Position(name, 1, 1);
        report.accept(
            Diagnostic.error(
                "file-too-long",
                "a file to be included may have 2,000,000 bytes at most",
                top,
                "include a part of it, copied to a file of its own"));
        return new Source("", top);
      }
      return TextFile.read(file, name, report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
