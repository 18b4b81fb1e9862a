package hornbook.site;

import hornbook.model.SiteFile;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files of a site go in; the output folder then holds them, and whatever else lay there. Killed
 * at any moment, or on a full disk, the folder holds entirely the old site or the new one.
 */
public final class SiteWriter {
  /** As many as Linux follows before it calls them a loop. */
  private static final int MOST_LINKS = 40;

  private final Path output;

  /**
   * @param output the site's folder, which need not exist; a folder {@code .<name>.hornbook} stands
   *     beside it for the time of a build
   */
  public SiteWriter(Path output) {
    this.output = output;
  }

  /**
   * Replaces the site. Files that were there and that no build of Hornbook wrote stay.
   *
   * @param files each in a place of its own
   * @throws IOException if the site cannot be written, another build is writing it, or somebody
   *     else's file stands where a new one must go; the old site is then untouched
   */
  public void write(List<SiteFile> files) throws IOException {
    Path parent = place().getParent();
    if (!Files.isDirectory(parent)) {
      Files.createDirectories(parent);
    }
    replace(files);
  }

  /** Deletes every file that Hornbook wrote, and the folders that are empty without them. */
  public void clean() throws IOException {
    if (Files.isDirectory(place().getParent())) {
      recover();
      if (Files.isDirectory(place())) {
        replace(List.of());
      }
    }
  }

  /**
   * Ends what a killed build left half done, unless a living one is at it. Every command that reads
   * the site calls this first.
   */
  public void recover() throws IOException {
    Path place = place();
    if (!Files.isDirectory(Swap.of(place).work())) {
      return;
    }
    Swap swap = Swap.of(realPlace(place));
    Optional<SiteLock> lock = SiteLock.tryOn(swap.work());
    if (lock.isPresent()) {
      try (SiteLock held = lock.get()) {
        swap.recover();
      }
    }
  }

  private void replace(List<SiteFile> files) throws IOException {
    Swap swap = Swap.of(realPlace(place()));
    Optional<SiteLock> lock = SiteLock.tryOn(swap.work());
    if (lock.isEmpty()) {
      throw new IOException(
          "another build is writing "
              + output
              + " ("
              + SiteLock.holder(swap.work())
              + "): wait until it is done");
    }
    try (SiteLock held = lock.get()) {
      swap.recover();
      if (Folders.exists(swap.site()) && !Files.isDirectory(swap.site())) {
        throw new NotDirectoryException(output + " is no folder");
      }
      try {
        NewSite.fill(swap.site(), swap.fresh(), files);
        swap.bringIn();
      } catch (IOException | RuntimeException e) {
        discard(swap, e);
        throw e;
      }
    }
  }

  private static void discard(Swap swap, Exception cause) {
    try {
      swap.recover();
    } catch (IOException e) {
      cause.addSuppressed(e); // the next start tries again
    }
  }

  /** The folder itself: an output that is a link stays one, and what it leads to is swapped. */
  private Path place() throws IOException {
    Path place = output.toAbsolutePath().normalize();
    for (int links = 0; Files.isSymbolicLink(place); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(output.toString());
      }
      place = place.resolveSibling(Files.readSymbolicLink(place)).normalize();
    }
    if (place.getFileName() == null) {
      throw new IOException(output + " cannot be a site's folder: it has no folder around it");
    }
    return place;
  }

  private static Path realPlace(Path place) throws IOException {
    return place.getParent().toRealPath().resolve(place.getFileName());
  }
}
