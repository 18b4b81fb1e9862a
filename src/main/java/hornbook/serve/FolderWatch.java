package hornbook.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;

/**
 * Folders go in, and whenever files in them have changed and rest, their paths come out.
 *
 * <p>Snapshots decide what has changed, so no event of the system can be lost or misread: an editor
 * may write beside and rename, and a folder may go and come back. Events only wake us earlier.
 */
public final class FolderWatch implements AutoCloseable {
  /** Longer than an editor needs to save several files, too short to be felt. */
  private static final int REST_MILLIS = 80;

  private final List<Path> roots;
  private final List<Path> except;
  private final Consumer<SortedSet<Path>> changed;
  private final WakeUp wakeUp;
  private final Thread thread;
  private volatile boolean closed;

  private FolderWatch(
      List<Path> roots, List<Path> except, Consumer<SortedSet<Path>> changed, WakeUp wakeUp) {
    this.roots = roots;
    this.except = except;
    this.changed = changed;
    this.wakeUp = wakeUp;
    Snapshot now = look();
    this.thread = new Thread(() -> watch(now), "folder-watch");
    thread.setDaemon(true);
  }

  /**
   * @param roots folders or files, which may be missing for a time
   * @param except folders inside them that are passed over
   * @param changed is called by one thread, once for changes that came together; what changes
   *     during the call is told by the next
   */
  public static FolderWatch start(
      List<Path> roots, List<Path> except, Consumer<SortedSet<Path>> changed) throws IOException {
    FolderWatch watch =
        new FolderWatch(List.copyOf(roots), List.copyOf(except), changed, WakeUp.ofSystem());
    watch.thread.start();
    return watch;
  }

  @Override
  public void close() throws IOException {
    closed = true;
    thread.interrupt();
    wakeUp.close();
  }

  private void watch(Snapshot start) {
    Snapshot known = start;
    try {
      while (!closed) {
        wakeUp.await();
        Snapshot now = look();
        if (!now.files().equals(known.files())) {
          now = atRest(now);
          SortedSet<Path> changes = known.changesIn(now);
          known = now;
          if (!changes.isEmpty()) {
            changed.accept(changes);
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closed
    }
  }

  private Snapshot atRest(Snapshot first) throws InterruptedException {
    Snapshot now = first;
    while (true) {
      Thread.sleep(REST_MILLIS);
      Snapshot later = look();
      if (later.files().equals(now.files())) {
        return later;
      }
      now = later;
    }
  }

  /** New folders are watched before their files are looked at, so that none falls between. */
  private Snapshot look() {
    Snapshot before = Snapshot.of(roots, except);
    return wakeUp.watch(before.folders()) ? Snapshot.of(roots, except) : before;
  }
}
