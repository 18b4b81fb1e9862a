package hornbook.site;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A site that was swapped out goes in, and is gone. A file of somebody else's that the new site
 * lacks, because it was put there while that was built, moves over instead.
 */
final class Leftovers extends SimpleFileVisitor<Path> {
  private final Path trash;
  private final Path site;
  private final Manifest ours;

  private Leftovers(Path trash, Path site, Manifest ours) {
    this.trash = trash;
    this.site = site;
    this.ours = ours;
  }

  static void clear(Path trash, Path site) throws IOException {
    Files.walkFileTree(trash, new Leftovers(trash, site, Manifest.read(trash)));
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    Folders.unlock(folder);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    String path = Folders.below(trash, file);
    if (path.equals(Manifest.NAME)) {
      return FileVisitResult.CONTINUE; // it goes last: without it all files would be somebody's
    }
    Path target = site.resolve(path);
    if (ours.files().containsKey(path) || Folders.exists(target) && !isNewer(file, target)) {
      Files.delete(file);
    } else {
      Files.createDirectories(target.getParent());
      Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
    return FileVisitResult.CONTINUE;
  }

  /** Whether somebody has saved a file anew after it had been carried over. */
  private static boolean isNewer(Path file, Path carried) throws IOException {
    return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)
            .compareTo(Files.getLastModifiedTime(carried, LinkOption.NOFOLLOW_LINKS))
        > 0;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException fault) throws IOException {
    if (fault != null) {
      throw fault;
    }
    if (folder.equals(trash)) {
      Files.deleteIfExists(folder.resolve(Manifest.NAME));
    }
    Files.delete(folder);
    return FileVisitResult.CONTINUE;
  }
}
