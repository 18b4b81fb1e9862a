package hornbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName(
    "Where a build cannot run, one line says why, the exit code is 2, and nothing is lost:")
class EnvironmentTest {
  @TempDir private Path folder;

  @Test
  @DisplayName("there is no content folder")
  void noContent() {
    Path missing = folder.resolve("nothing");
    TextSite.Run run = TextSite.hornbook("build", "--content", missing.toString());

    assertOneLine("hornbook: there is no folder " + missing, run);
  }

  @Test
  @DisplayName("the output folder cannot be made")
  void noOutput() throws IOException {
    TextSite site = TextSite.in(folder, "=== a.md\n# A\n");
    Path file = Files.createFile(folder.resolve("file"));
    TextSite.Run run = site.build("--output", file.resolve("site").toString());

    assertOneLine("hornbook: ", run);
  }

  @Test
  @DisplayName("the output folder is a file")
  void outputIsFile() throws IOException {
    TextSite site = TextSite.in(folder, "=== a.md\n# A\n");
    Files.writeString(site.output(), "mine");

    assertOneLine("hornbook: " + site.output() + " is no folder", site.build());
    assertEquals("mine", Files.readString(site.output()));
  }

  @Test
  @DisplayName("the output folder is the content folder, contains it, or lies in it")
  void outputIsContent() throws IOException {
    TextSite site = TextSite.in(folder, "=== a.md\n# A\n");
    var before = TextSite.tree(folder);
    String content = site.content().toString();

    assertOneLine(
        "hornbook: the output folder " + content + " is the content folder",
        site.build("--output", content));
    assertOneLine(
        "hornbook: the output folder " + folder + " contains the content folder " + content,
        site.build("--output", folder.toString()));
    assertOneLine(
        "hornbook: the output folder content/site lies in the content folder " + content,
        site.build("--output", content + "/site"));
    assertEquals(before, TextSite.tree(folder));
  }

  @Test
  @DisplayName("the disk is full; the old site is then whole")
  void fullDisk() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Assumptions.assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString()) == 0,
        "a disk of 4 MB takes a system that lets us mount one; FullDiskTest has another way");
    try {
      TextSite site = TextSite.in(folder, "=== a.md\n# A\n");
      String[] there = {"--output", disk.resolve("site").toString()};
      assertEquals(ExitCode.DONE, site.build(there).exit());
      var old = TextSite.tree(disk);
      byte[] big = new byte[5_000_000];
      new Random(1).nextBytes(big);
      Files.write(site.content().resolve("big.bin"), big);

      assertOneLine("hornbook: ", site.build(there));
      assertEquals(old, TextSite.tree(disk));

      Files.delete(site.content().resolve("big.bin"));
      assertEquals(ExitCode.DONE, site.build(there).exit());
    } finally {
      assertEquals(0, run("umount", "-l", disk.toString()));
    }
  }

  private static void assertOneLine(String begin, TextSite.Run run) {
    assertEquals(ExitCode.COULD_NOT_RUN, run.exit(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith(begin), () -> begin + "\nbut was\n" + run.err());
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
