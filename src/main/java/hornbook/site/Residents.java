package hornbook.site;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What lies in a site and was not written by Hornbook: a {@code .gitignore}, a {@code CNAME}, a
 * folder of somebody's. It moves along into every new site.
 */
record Residents(Path site, SortedSet<String> files, SortedSet<String> folders) {

  /** Everything in the site that its manifest does not list. */
  static Residents of(Path site, Manifest ours) throws IOException {
    SortedSet<String> files = new TreeSet<>();
    SortedSet<String> folders = new TreeSet<>();
    if (!Files.isDirectory(site)) {
      return new Residents(site, files, folders);
    }
    Files.walkFileTree(
        site,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String path = Folders.below(site, folder);
            if (!path.isEmpty() && !ours.reaches(path)) {
              folders.add(path);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = Folders.below(site, file);
            boolean written = ours.files().containsKey(path) && attributes.isRegularFile();
            if (!written && !path.equals(Manifest.NAME)) {
              files.add(path);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return new Residents(
        site, Collections.unmodifiableSortedSet(files), Collections.unmodifiableSortedSet(folders));
  }

  /**
   * Makes sure that a page can take its place without anybody's loss.
   *
   * @throws IOException if it would replace a file with another content
   */
  void giveWay(String path, byte[] bytes) throws IOException {
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      if (files.contains(path.substring(0, slash))) {
        throw refusal(path.substring(0, slash), "a folder of that name");
      }
    }
    if (folders.contains(path)) {
      throw refusal(path, "a file of that name");
    }
    Path file = site.resolve(path);
    if (files.contains(path)
        && !(Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && Manifest.sameBytes(file, bytes))) {
      throw refusal(path, "another file");
    }
  }

  private IOException refusal(String path, String wanted) {
    return new IOException(
        site.resolve(path)
            + " was not written by Hornbook, and the new site needs "
            + wanted
            + " there: move it away");
  }

  /** Links or copies everything into a new site, except for the files that it writes itself. */
  void carryInto(Path fresh, Manifest written) throws IOException {
    for (String folder : folders) {
      Files.createDirectories(fresh.resolve(folder));
    }
    for (String path : files) {
      if (!written.files().containsKey(path)) {
        Files.createDirectories(fresh.resolve(path).getParent());
        carry(site.resolve(path), fresh.resolve(path));
      }
    }
    // The modes come last: a folder may be closed to us.
    for (String folder : folders) {
      Folders.sameMode(site.resolve(folder), fresh.resolve(folder));
    }
    if (Files.isDirectory(site)) {
      Folders.sameMode(site, fresh);
    }
  }

  private static void carry(Path from, Path to) throws IOException {
    if (Files.isSymbolicLink(from)) {
      Files.createSymbolicLink(to, Files.readSymbolicLink(from));
    } else if (!HardLink.make(from, to)) {
      HardLink.copy(from, to);
    }
  }
}
