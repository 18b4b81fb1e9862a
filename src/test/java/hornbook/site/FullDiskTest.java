package hornbook.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hornbook.model.SiteFile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("When a build cannot go on, the old site stays as it is")
final class FullDiskTest {
  @TempDir Path folder;

  @Test
  @DisplayName("because the disk is full; where none can be made, because files may not grow")
  void onAFullDisk() throws Exception {
    if (run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.toString()) == 0) {
      try {
        onAnEmptyDiskOfOneMegabyte();
      } finally {
        assertEquals(0, run("umount", "-l", folder.toString()));
      }
    } else {
      underALimitOfTheSystem();
    }
  }

  @Test
  @DisplayName("because a file that it copies is gone")
  void withASourceThatIsGone() throws IOException {
    Path site = folder.resolve("site");
    SiteWriter writer = new SiteWriter(site);
    writer.write(Alternator.site("A"));
    List<SiteFile> files = new ArrayList<>(Alternator.site("B"));
    files.add(new SiteFile.Copy("photo.png", folder.resolve("no-such.png")));
    assertThrows(IOException.class, () -> writer.write(files));
    assertOldSite(site);
  }

  /** Two sites of 0.4 MB fit, one of 0.4 and one of 0.8 do not. */
  private void onAnEmptyDiskOfOneMegabyte() throws IOException {
    Path site = folder.resolve("site");
    SiteWriter writer = new SiteWriter(site);
    writer.write(Alternator.site("A"));
    List<SiteFile> files = new ArrayList<>(Alternator.site("B"));
    for (int page = 0; page < 100; page++) {
      files.add(new SiteFile.Text("more/" + page + ".html", "more".repeat(2_000)));
    }
    String message = assertThrows(IOException.class, () -> writer.write(files)).getMessage();
    assertTrue(message.contains("No space left on device"), message);
    assertOldSite(site);
    writer.write(Alternator.site("B"));
    assertEquals("B", Alternator.found(site));
  }

  @Test
  @DisplayName("because the system lets no file grow beyond 2 KB; on Windows, a source is gone")
  void underALimitOfTheSystem() throws Exception {
    if (File.separatorChar == '\\') {
      withASourceThatIsGone();
      return;
    }
    Path site = folder.resolve("site");
    new SiteWriter(site).write(Alternator.site("A"));
    List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f 4; exec \"$@\"", "sh"));
    command.addAll(Alternator.command(site));
    Process build = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(build.waitFor() != 0 && output.contains("File too large"), output);
    new SiteWriter(site).recover();
    assertOldSite(site);
  }

  private static void assertOldSite(Path site) throws IOException {
    assertEquals("A", Alternator.found(site));
    assertEquals(List.of("site"), List.of(site.getParent().toFile().list()));
  }

  private static int run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      return -1; // there is no such program here
    }
  }
}
