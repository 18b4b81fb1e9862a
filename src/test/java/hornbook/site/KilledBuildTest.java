package hornbook.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hornbook.model.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("After a kill")
final class KilledBuildTest {
  private static final int KILLS = 20;

  @TempDir Path folder;
  private Path site;
  private Swap swap;
  private SiteWriter writer;

  @BeforeEach
  void choose() {
    site = folder.resolve("site");
    swap = Swap.of(site);
    writer = new SiteWriter(site);
  }

  @Test
  @DisplayName("at any moment, the site is entirely the old one or entirely the new one")
  void isOneOfTheTwo() throws Exception {
    Files.createDirectories(site.resolve("own"));
    Files.writeString(site.resolve("CNAME"), "example.org");
    Files.writeString(site.resolve("own/notes.txt"), "mine");
    writer.write(Alternator.site("A"));
    Random moments = new Random(20_260_101);
    for (int kill = 0; kill < KILLS; kill++) {
      Process build = new ProcessBuilder(Alternator.command(site)).start();
      assertEquals("at work", build.inputReader().readLine());
      Thread.sleep(moments.nextInt(100));
      assertTrue(build.isAlive(), "the build was still at work");
      build.destroyForcibly();
      assertTrue(build.waitFor(10, TimeUnit.SECONDS));

      writer.recover();
      String found = Alternator.found(site);
      assertTrue(found.equals("A") || found.equals("B"), "after kill " + kill + ": " + found);
      assertEquals("example.org", Files.readString(site.resolve("CNAME")));
      assertEquals("mine", Files.readString(site.resolve("own/notes.txt")));
      assertFalse(Files.exists(swap.work()), "nothing is left beside the site");
    }
  }

  @Test
  @DisplayName("and before it, no other process gets in between")
  void othersAreKeptOut() throws Exception {
    Path complaints = folder.resolve("complaints.txt");
    Process build =
        new ProcessBuilder(Alternator.command(site)).redirectError(complaints.toFile()).start();
    String refusals = "";
    try {
      assertEquals("at work", build.inputReader().readLine());
      while (build.isAlive()) {
        writer.write(Alternator.site("A"));
      }
    } catch (IOException e) {
      refusals = e.getMessage();
    } finally {
      build.destroyForcibly().waitFor();
    }
    refusals += Files.readString(complaints);
    assertTrue(refusals.contains("another build is writing " + site), refusals);
    writer.recover();
    assertTrue(Set.of("A", "B").contains(Alternator.found(site)));
  }

  @Test
  @DisplayName("between the two renames, the old site comes back")
  void gapIsClosed() throws IOException {
    prepareOldAndNew();
    Files.move(site, swap.work().resolve("old"));
    writer.recover();
    assertSite("old");
  }

  @Test
  @DisplayName("between the two renames, what somebody put in the gap stays too")
  void gapWithGuests() throws IOException {
    prepareOldAndNew();
    Files.move(site, swap.work().resolve("old"));
    Files.createDirectories(site);
    Files.writeString(site.resolve("guest.txt"), "guest");
    writer.recover();
    assertSite("old");
    assertEquals("guest", Files.readString(site.resolve("guest.txt")));
  }

  @Test
  @DisplayName("behind the second rename, the new site stays")
  void newSiteStays() throws IOException {
    prepareOldAndNew();
    Files.move(site, swap.work().resolve("old"));
    Files.move(swap.fresh(), site);
    writer.recover();
    assertSite("new");
  }

  @Test
  @DisplayName("while the old site was cleared away, files put there meanwhile move over")
  void lateFilesMoveOver() throws IOException {
    prepareOldAndNew();
    Path trash = swap.work().resolve("trash");
    Files.writeString(site.resolve("late.txt"), "late");
    Files.writeString(site.resolve("CNAME"), "saved anew");
    Files.setLastModifiedTime(
        site.resolve("CNAME"), FileTime.fromMillis(System.currentTimeMillis() + 60_000));
    Files.move(site, trash);
    Files.move(swap.fresh(), site);
    Files.delete(trash.resolve("page.html"));
    writer.recover();
    assertEquals("new", Files.readString(site.resolve("page.html")));
    assertEquals("late", Files.readString(site.resolve("late.txt")));
    assertEquals("saved anew", Files.readString(site.resolve("CNAME")));
    assertFalse(Files.exists(swap.work()));
  }

  @Test
  @DisplayName("before the new site was whole, its parts are gone")
  void partsAreGone() throws IOException {
    prepareOldAndNew();
    Files.delete(swap.fresh().resolve(Manifest.NAME));
    writer.recover();
    assertSite("old");
  }

  /** An old site with a file of somebody's, and a new one beside it that has a copy of that. */
  private void prepareOldAndNew() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("CNAME"), "example.org");
    writer.write(List.of(new SiteFile.Text("page.html", "old")));
    Files.createDirectories(swap.work());
    NewSite.fill(site, swap.fresh(), List.of(new SiteFile.Text("page.html", "new")));
  }

  private void assertSite(String expected) throws IOException {
    assertEquals(expected, Files.readString(site.resolve("page.html")));
    assertEquals("example.org", Files.readString(site.resolve("CNAME")));
    assertTrue(Manifest.read(site).files().containsKey("page.html"));
    assertFalse(Files.exists(swap.work()));
  }
}
