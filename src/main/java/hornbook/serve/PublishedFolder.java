package hornbook.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A decoded path goes in, and the file comes out that GitHub Pages shows there: {@code page} is
 * {@code page.html}, {@code dir} leads to {@code dir/}, that is {@code dir/index.html}. Hidden
 * files and links are not published, and capital letters count on every disk.
 */
final class PublishedFolder {
  private static final int TRIES = 50;
  private static final int PAUSE_MILLIS = 20;

  private final Path folder;

  PublishedFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * @param file the file to show, if there is one
   * @param isFolder whether the path lacks a slash at its end
   */
  record Found(Optional<Path> file, boolean isFolder) {
    private static final Found NOTHING = new Found(Optional.empty(), false);
  }

  /**
   * @param path below the site's root, without a leading slash
   */
  Found find(String path) throws IOException {
    Optional<Path> root = root();
    if (root.isEmpty() || !isPublished(path)) {
      return Found.NOTHING;
    }
    if (path.isEmpty() || path.endsWith("/")) {
      return new Found(file(root.get(), path + "index.html"), false);
    }
    Optional<Path> file = file(root.get(), path).or(() -> file(root.get(), path + ".html"));
    return new Found(file, file.isEmpty() && file(root.get(), path + "/index.html").isPresent());
  }

  /** The folder that is served. While one site takes the other's place, there is none. */
  private Optional<Path> root() throws IOException {
    for (int tries = 0; tries < TRIES; tries++) {
      if (Files.isDirectory(folder)) {
        return Optional.of(folder.toRealPath());
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** No step of a path may be empty but the last, or hidden, which {@code ..} is as well. */
  private static boolean isPublished(String path) {
    return !path.startsWith("/")
        && !path.startsWith(".")
        && !path.contains("//")
        && !path.contains("/.")
        && path.indexOf('\\') < 0
        && path.indexOf('\0') < 0;
  }

  private static Optional<Path> file(Path root, String path) {
    try {
      Path file = root.resolve(path);
      // The real path differs for a link, and for another case than the disk's.
      return Files.isRegularFile(file) && file.toRealPath().toString().equals(file.toString())
          ? Optional.of(file)
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
