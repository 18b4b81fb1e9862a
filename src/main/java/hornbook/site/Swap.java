package hornbook.site;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A finished folder takes the place of the site by renames, and a start after a kill tells from the
 * folders that are there how far that had come.
 *
 * <p>{@code site → old}, {@code fresh → site}, {@code old → trash}, and then {@code trash} is
 * cleared: as long as both {@code old} and {@code fresh} are there, the new site is not in place.
 *
 * @param work the folder beside the site, on the same file system
 */
record Swap(Path site, Path work) {
  /** Together a second: longer than a virus scanner or a preview holds a file. */
  private static final int WINDOWS_TRIES = 20;

  private static final int PAUSE_MILLIS = 50;

  static Swap of(Path site) {
    return new Swap(site, site.resolveSibling("." + site.getFileName() + ".hornbook"));
  }

  /** Where the new site is built. */
  Path fresh() {
    return work.resolve("new");
  }

  private Path old() {
    return work.resolve("old");
  }

  private Path trash() {
    return work.resolve("trash");
  }

  /** Puts the finished folder in the place of the site. */
  void bringIn() throws IOException {
    if (!Folders.exists(site)) {
      rename(fresh(), site);
      return;
    }
    rename(site, old());
    try {
      rename(fresh(), site);
    } catch (IOException e) {
      rename(old(), site);
      throw e;
    }
    rename(old(), trash());
    Leftovers.clear(trash(), site);
  }

  /** Finishes or takes back what a killed process has left. */
  void recover() throws IOException {
    clearTrash();
    if (Folders.exists(old())) {
      boolean arrived = !Folders.exists(fresh()) && Folders.exists(site);
      if (arrived) {
        rename(old(), trash());
      } else {
        if (Folders.exists(site)) {
          rename(site, trash()); // made by somebody else while there was none
        }
        rename(old(), site);
      }
      clearTrash();
    }
    Folders.delete(fresh());
  }

  private void clearTrash() throws IOException {
    if (Folders.exists(trash())) {
      Leftovers.clear(trash(), site);
    }
  }

  /** Windows refuses to rename a folder as long as anybody reads a file in it. */
  private static void rename(Path from, Path to) throws IOException {
    for (int tries = 1; ; tries++) {
      try {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        return;
      } catch (FileSystemException e) {
        if (File.separatorChar == '/' || tries == WINDOWS_TRIES) {
          throw e;
        }
        pause();
      }
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the site was swapped", e);
    }
  }
}
