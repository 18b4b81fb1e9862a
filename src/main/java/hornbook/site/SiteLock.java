package hornbook.site;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A work folder goes in; one process at a time holds it. The system frees it if that dies.
 *
 * <p>POSIX takes a lock from a process that closes the file anywhere, so whoever holds one keeps
 * every channel to that file open until the end, and one JVM builds into one folder at a time.
 */
final class SiteLock implements AutoCloseable {
  private static final String NAME = "lock";

  /** Far behind the text, because Windows lets nobody read what is locked. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final Path file;
  private final List<FileChannel> channels = new ArrayList<>();

  private SiteLock(Path file) {
    this.file = file;
  }

  /** The lock, or nothing while another build holds it. */
  static Optional<SiteLock> tryOn(Path folder) throws IOException {
    while (true) {
      Files.createDirectories(folder);
      SiteLock lock = new SiteLock(folder.resolve(NAME));
      boolean kept = false;
      try {
        if (!lock.take()) {
          return Optional.empty();
        }
        kept = lock.isStillThere();
        if (kept) {
          return Optional.of(lock);
        }
      } catch (NoSuchFileException e) {
        continue; // a build that ended just now has removed the file, or the folder
      } finally {
        if (!kept) {
          lock.release();
        }
      }
    }
  }

  private boolean take() throws IOException {
    try {
      return open(CREATE, WRITE).tryLock(LOCKED_BYTE, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Whether the locked file is the one at the path: its last holder may have deleted it. */
  private boolean isStillThere() throws IOException {
    ProcessHandle process = ProcessHandle.current();
    // A number comes round again: with the start of the process it does not.
    String name = process.pid() + " " + process.info().startInstant();
    byte[] mark = name.getBytes(US_ASCII);
    channels.get(0).truncate(0);
    channels.get(0).write(ByteBuffer.wrap(mark));
    ByteBuffer found = ByteBuffer.allocate(mark.length);
    open(READ).read(found);
    return Arrays.equals(mark, found.array());
  }

  private FileChannel open(OpenOption... options) throws IOException {
    FileChannel channel = FileChannel.open(file, options);
    channels.add(channel);
    return channel;
  }

  /** Which process holds the lock of a work folder, as far as can be told. */
  static String holder(Path folder) {
    try {
      return "process " + Files.readString(folder.resolve(NAME)).split(" ", 2)[0];
    } catch (IOException e) {
      return "another process";
    }
  }

  /** Gives the work folder back, and removes it if nothing is left in it. */
  @Override
  public void close() throws IOException {
    try {
      Files.deleteIfExists(file);
      Files.deleteIfExists(file.getParent());
    } catch (IOException e) {
      // Something is left in the folder, or Windows holds the open file: the next build copes.
    } finally {
      release();
    }
  }

  private void release() throws IOException {
    for (FileChannel channel : channels) {
      channel.close();
    }
  }
}
