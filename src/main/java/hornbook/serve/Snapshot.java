package hornbook.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Folders go in, and what could be told of all files in them at one moment comes out. Hidden files
 * and editors' backups are not looked at.
 *
 * @param files with a stamp that changes whenever a file is written or replaced
 * @param folders every folder that was walked, as the disk calls it
 */
record Snapshot(SortedMap<Path, String> files, SortedSet<Path> folders) {

  /**
   * @param except folders inside that are passed over, such as the one that a build writes to
   */
  static Snapshot of(Collection<Path> roots, Collection<Path> except) {
    SortedMap<Path, String> files = new TreeMap<>();
    SortedSet<Path> folders = new TreeSet<>();
    for (Path root : roots) {
      try {
        Path real = root.toRealPath();
        Files.walkFileTree(real, new Walk(root, real, except, files, folders));
      } catch (IOException e) {
        // A root that is not there now holds no files; it may come back.
      }
    }
    return new Snapshot(
        Collections.unmodifiableSortedMap(files), Collections.unmodifiableSortedSet(folders));
  }

  /** The files that are new, gone or changed in a later one. */
  SortedSet<Path> changesIn(Snapshot later) {
    SortedSet<Path> changes = new TreeSet<>();
    files.forEach(
        (file, stamp) -> {
          if (!stamp.equals(later.files.get(file))) {
            changes.add(file);
          }
        });
    later.files.keySet().stream().filter(file -> !files.containsKey(file)).forEach(changes::add);
    return changes;
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Path real;
    private final Collection<Path> except;
    private final SortedMap<Path, String> files;
    private final SortedSet<Path> folders;

    Walk(
        Path root,
        Path real,
        Collection<Path> except,
        SortedMap<Path, String> files,
        SortedSet<Path> folders) {
      this.root = root;
      this.real = real;
      this.except = except;
      this.files = files;
      this.folders = folders;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!folder.equals(real) && (isHidden(folder) || isExcepted(folder))) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      folders.add(folder);
      return FileVisitResult.CONTINUE;
    }

    private boolean isExcepted(Path folder) {
      Path asked = root.resolve(real.relativize(folder)).toAbsolutePath().normalize();
      return except.stream().anyMatch(path -> path.toAbsolutePath().normalize().equals(asked));
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file)) {
        String stamp =
            attributes.lastModifiedTime()
                + " "
                + attributes.size()
                + " "
                + Optional.ofNullable(attributes.fileKey());
        files.put(file.equals(real) ? root : root.resolve(real.relativize(file)), stamp);
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      String name = path.getFileName().toString();
      return name.startsWith(".") || name.endsWith("~") || name.startsWith("#");
    }

    /** What goes while we walk shows in the next snapshot. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException fault) {
      return FileVisitResult.CONTINUE;
    }
  }
}
