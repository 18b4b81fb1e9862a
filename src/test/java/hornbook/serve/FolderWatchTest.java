package hornbook.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A watched folder")
final class FolderWatchTest {
  @TempDir Path folder;
  private final BlockingQueue<SortedSet<Path>> calls = new LinkedBlockingQueue<>();
  private Path content;
  private FolderWatch watch;

  @BeforeEach
  void start() throws IOException {
    content = Files.createDirectories(folder.resolve("content"));
    Files.createDirectories(content.resolve("part"));
    Files.writeString(content.resolve("part/a.md"), "a");
    watch =
        FolderWatch.start(
            List.of(content, folder.resolve("later")),
            List.of(content.resolve("site")),
            calls::add);
  }

  @AfterEach
  void stop() throws IOException {
    watch.close();
  }

  @Test
  @DisplayName("tells of files that are changed, made and deleted, once for all")
  void tellsOfChanges() throws Exception {
    Files.writeString(content.resolve("part/a.md"), "changed");
    Files.writeString(content.resolve("b.md"), "b");
    assertCall("b.md", "part/a.md");
    Files.delete(content.resolve("b.md"));
    assertCall("b.md");
    assertNull(calls.poll(200, TimeUnit.MILLISECONDS));
  }

  @Test
  @DisplayName("tells of a file that an editor replaces, and not of the editor's own")
  void tellsOfAtomicSaves() throws Exception {
    for (int save = 0; save < 3; save++) {
      Path fresh = content.resolve("part/.a.md.tmp");
      Files.writeString(fresh, "saved" + save);
      Files.writeString(content.resolve("part/a.md~"), "backup" + save);
      Files.move(fresh, content.resolve("part/a.md"), StandardCopyOption.ATOMIC_MOVE);
      assertCall("part/a.md");
    }
  }

  @Test
  @DisplayName("tells of folders that go and come, and of files in them ever after")
  void followsFolders() throws Exception {
    Files.delete(content.resolve("part/a.md"));
    Files.delete(content.resolve("part"));
    assertCall("part/a.md");
    Files.createDirectories(content.resolve("part/deep/deeper"));
    Files.writeString(content.resolve("part/deep/deeper/c.md"), "c");
    assertCall("part/deep/deeper/c.md");
    Files.writeString(content.resolve("part/deep/deeper/c.md"), "c2");
    assertCall("part/deep/deeper/c.md");
    Files.move(content.resolve("part"), content.resolve("renamed"));
    assertCall("part/deep/deeper/c.md", "renamed/deep/deeper/c.md");
    Files.writeString(content.resolve("renamed/deep/deeper/c.md"), "c3");
    assertCall("renamed/deep/deeper/c.md");
  }

  @Test
  @DisplayName("may be missing at first, and passes over what is excepted")
  void copesWithMissingRoots() throws Exception {
    Files.createDirectories(content.resolve("site"));
    Files.writeString(content.resolve("site/index.html"), "x");
    assertNull(calls.poll(300, TimeUnit.MILLISECONDS));
    Files.createDirectories(folder.resolve("later"));
    Files.writeString(folder.resolve("later/d.md"), "d");
    assertEquals(Set.of(folder.resolve("later/d.md")), calls.poll(5, TimeUnit.SECONDS));
  }

  private void assertCall(String... paths) throws InterruptedException {
    assertEquals(
        List.of(paths).stream().map(content::resolve).toList(),
        List.copyOf(calls.poll(5, TimeUnit.SECONDS)));
  }
}
