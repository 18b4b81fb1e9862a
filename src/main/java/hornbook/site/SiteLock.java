package hornbook.site;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A work folder goes in; one process at a time holds it. The system frees it if that dies. */
final class SiteLock implements AutoCloseable {
  private static final String NAME = "lock";

  /** Far behind the text, because Windows lets nobody read what is locked. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final Path file;
  private final FileChannel channel;

  private SiteLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** The lock, or nothing while another build holds it. */
  static Optional<SiteLock> tryOn(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    while (true) {
      Files.createDirectories(folder);
      FileChannel channel;
      try {
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      } catch (NoSuchFileException e) {
        continue; // a build that ended just now has removed the folder
      }
      boolean kept = false;
      try {
        FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
        if (lock == null) {
          return Optional.empty();
        }
        kept = isStill(file, channel);
        if (kept) {
          return Optional.of(new SiteLock(file, channel));
        }
      } catch (OverlappingFileLockException e) {
        return Optional.empty();
      } finally {
        if (!kept) {
          channel.close();
        }
      }
    }
  }

  /** Whether the locked file is the one at the path: its last holder may have deleted it. */
  private static boolean isStill(Path file, FileChannel channel) throws IOException {
    String mark = ProcessHandle.current().pid() + " " + System.nanoTime();
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.US_ASCII)));
    try {
      return Files.readString(file).equals(mark);
    } catch (NoSuchFileException e) {
      return false;
    }
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
    try (channel) {
      Files.deleteIfExists(file);
      Files.deleteIfExists(file.getParent());
    } catch (IOException e) {
      // Something is left in the folder, or Windows holds the open file: the next build copes.
    }
  }
}
