package hornbook.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.TimeUnit;

/**
 * Folders go in, and a waiting thread is woken when something may have happened in one.
 *
 * <p>Only Linux tells the JDK at once: on macOS the JDK itself looks every ten seconds, and on
 * Windows a watched folder cannot be renamed. There, and where the system's watches are used up, we
 * are woken often. On Linux we are woken now and then too, for disks that send no events.
 */
final class WakeUp implements AutoCloseable {
  private static final int SELDOM_MILLIS = 2_000;
  private static final int OFTEN_MILLIS = 300;

  private final Optional<WatchService> system;
  private final Map<Path, WatchKey> keys = new HashMap<>();
  private boolean complete = true;

  private WakeUp(Optional<WatchService> system) {
    this.system = system;
  }

  static WakeUp ofSystem() throws IOException {
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    return new WakeUp(
        linux ? Optional.of(FileSystems.getDefault().newWatchService()) : Optional.empty());
  }

  /** Watches these folders instead of those of the last call; whether there was a new one. */
  boolean watch(SortedSet<Path> folders) {
    if (system.isEmpty()) {
      return false;
    }
    keys.keySet().stream()
        .filter(folder -> !folders.contains(folder))
        .toList()
        .forEach(folder -> keys.remove(folder).cancel());
    complete = true;
    boolean found = false;
    for (Path folder : folders) {
      try {
        // The same folder has the same key; another one in its place has not.
        WatchKey key = folder.register(system.get(), ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
        found |= keys.put(folder, key) != key;
      } catch (IOException | ClosedWatchServiceException e) {
        complete = false; // gone again, or there are no watches left
      }
    }
    return found;
  }

  void await() throws InterruptedException {
    if (system.isEmpty()) {
      Thread.sleep(OFTEN_MILLIS);
      return;
    }
    try {
      WatchKey key =
          system.get().poll(complete ? SELDOM_MILLIS : OFTEN_MILLIS, TimeUnit.MILLISECONDS);
      while (key != null) {
        key.pollEvents();
        key.reset();
        key = system.get().poll();
      }
    } catch (ClosedWatchServiceException e) {
      throw new InterruptedException("closed");
    }
  }

  @Override
  public void close() throws IOException {
    if (system.isPresent()) {
      system.get().close();
    }
  }
}
