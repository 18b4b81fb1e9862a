package hornbook.content;

import hornbook.model.Diagnostic;
import hornbook.model.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A folder's files and folders, in the order of their names. Hidden ones are left out; links must
 * lead to files inside the content folder.
 */
final class FolderListing {
  private final Path root;
  private final String rootName;
  private final Consumer<Diagnostic> report;

  FolderListing(Path root, String rootName, Consumer<Diagnostic> report) throws IOException {
    this.root = root.toRealPath();
    this.rootName = rootName;
    this.report = report;
  }

  /** The entries of one folder that may be read. */
  List<Path> of(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path entry : all.toList()) {
        if (!entry.getFileName().toString().startsWith(".") && mayRead(entry)) {
          entries.add(entry);
        }
      }
    }
    entries.sort((a, b) -> Slug.compare(a.getFileName().toString(), b.getFileName().toString()));
    return entries;
  }

  /** Pipes and sockets are passed over: reading them might never end. */
  private boolean mayRead(Path entry) {
    if (!Files.isSymbolicLink(entry)) {
      return Files.isRegularFile(entry) || Files.isDirectory(entry);
    }
    try {
      Path real = entry.toRealPath();
      if (!real.startsWith(root)) {
        refuse(entry, "this symbolic link leads out of the content folder");
        return false;
      }
      if (Files.isDirectory(real)) {
        // Its pages have an address already, and two links to each other would never end.
        boolean around = entry.toAbsolutePath().getParent().toRealPath().startsWith(real);
        refuse(
            entry,
            around
                ? "this symbolic link leads back to a folder around it"
                : "this symbolic link leads to a folder that is read anyway");
        return false;
      }
      return Files.isRegularFile(real);
    } catch (IOException e) {
      refuse(entry, "this symbolic link leads nowhere, or in a circle");
      return false;
    }
  }

  private void refuse(Path entry, String message) {
    report.accept(
        Diagnostic.error(
            "bad-symlink",
            message,
            new Position(nameOf(entry), 1, 1),
            "put the file itself in its place"));
  }

  /** A path inside the content folder, with {@code /}. */
  String relative(Path entry) throws IOException {
    return root.relativize(
            entry.toAbsolutePath().getParent().toRealPath().resolve(entry.getFileName()))
        .toString()
        .replace('\\', '/');
  }

  /** The name of a file in findings. */
  String nameOf(Path entry) {
    try {
      return rootName + "/" + relative(entry);
    } catch (IOException e) {
      return entry.toString().replace('\\', '/');
    }
  }
}
