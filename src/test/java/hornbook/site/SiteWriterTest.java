package hornbook.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hornbook.model.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A site")
final class SiteWriterTest {
  @TempDir Path folder;
  private Path site;
  private SiteWriter writer;

  @BeforeEach
  void choose() {
    site = folder.resolve("site");
    writer = new SiteWriter(site);
  }

  @Test
  @DisplayName("holds texts, bytes and copies in their folders, and nothing lies beside it")
  void holdsAllKinds() throws IOException {
    Path source = Files.write(folder.resolve("photo.png"), new byte[] {1, 2, 3});
    writer.write(
        List.of(
            text("general/pca.html", "größer"),
            new SiteFile.Bytes("a/b/c.bin", new byte[] {0, -1}),
            new SiteFile.Copy("img/photo.png", source)));
    assertEquals("größer", Files.readString(site.resolve("general/pca.html")));
    assertArrayEquals(new byte[] {0, -1}, Files.readAllBytes(site.resolve("a/b/c.bin")));
    assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(site.resolve("img/photo.png")));
    assertEquals(List.of("photo.png", "site"), names(folder));
  }

  @Test
  @DisplayName("loses the pages that are no longer written, and their empty folders")
  void losesOldPages() throws IOException {
    writer.write(List.of(text("a.html", "a"), text("old/b.html", "b")));
    writer.write(List.of(text("a.html", "a2")));
    assertEquals(List.of(Manifest.NAME, "a.html"), names(site));
    assertEquals("a2", Files.readString(site.resolve("a.html")));
  }

  @Test
  @DisplayName("keeps what somebody else put there, with its times, modes, links and empty folders")
  void keepsForeignFiles() throws IOException {
    put("CNAME", "example.org");
    put(".gitignore", "*");
    put("own/deep/notes.txt", "mine");
    Files.createDirectories(site.resolve("own/empty"));
    Files.setLastModifiedTime(site.resolve("CNAME"), FileTime.fromMillis(1_000_000));
    boolean posix = posix();
    if (posix) {
      Files.setPosixFilePermissions(
          site.resolve("CNAME"), PosixFilePermissions.fromString("rwx------"));
      Files.setPosixFilePermissions(
          site.resolve("own"), PosixFilePermissions.fromString("rwxrwx---"));
      Files.createSymbolicLink(site.resolve("own/up"), Path.of("../../elsewhere"));
    }
    writer.write(List.of(text("a.html", "1"), text("own/page.html", "1")));
    writer.write(List.of(text("a.html", "2"), text("own/page.html", "1")));
    assertEquals("example.org", Files.readString(site.resolve("CNAME")));
    assertEquals(1_000_000, Files.getLastModifiedTime(site.resolve("CNAME")).toMillis());
    assertEquals("mine", Files.readString(site.resolve("own/deep/notes.txt")));
    assertTrue(Files.isDirectory(site.resolve("own/empty")));
    if (posix) {
      assertEquals("rwx------", mode(site.resolve("CNAME")));
      assertEquals(Path.of("../../elsewhere"), Files.readSymbolicLink(site.resolve("own/up")));
    }
    writer.clean();
    assertEquals(List.of(".gitignore", "CNAME", "own"), names(site));
    assertTrue(Files.isDirectory(site.resolve("own/empty")));
    assertFalse(Files.exists(site.resolve("own/page.html")));
  }

  @Test
  @DisplayName("is not written where somebody else's file stands, unless that is the same")
  void refusesCollisions() throws IOException {
    put("index.html", "mine");
    IOException refusal =
        assertThrows(IOException.class, () -> writer.write(List.of(text("index.html", "yours"))));
    assertTrue(
        refusal
            .getMessage()
            .endsWith(
                "index.html was not written by Hornbook, and the new site needs another file there:"
                    + " move it away"));
    assertEquals("mine", Files.readString(site.resolve("index.html")));
    assertThrows(IOException.class, () -> writer.write(List.of(text("index.html/x.html", "y"))));
    Files.createDirectories(site.resolve("b.html"));
    assertThrows(IOException.class, () -> writer.write(List.of(text("b.html", "y"))));
    writer.write(List.of(text("index.html", "mine")));
    writer.write(List.of(text("index.html", "now ours")));
    assertEquals("now ours", Files.readString(site.resolve("index.html")));
    assertEquals(List.of("site"), names(folder));
  }

  @Test
  @DisplayName("never follows somebody else's link out of its folder")
  void followsNoLinks() throws IOException {
    assumeTrue(posix(), "links need rights on Windows");
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.writeString(outside.resolve("kept.html"), "kept");
    Files.createDirectory(site);
    Files.createSymbolicLink(site.resolve("general"), outside);
    assertThrows(IOException.class, () -> writer.write(List.of(text("general/kept.html", "x"))));
    writer.write(List.of(text("a.html", "x")));
    writer.clean();
    assertEquals("kept", Files.readString(outside.resolve("kept.html")));
    assertTrue(Files.isSymbolicLink(site.resolve("general")));
  }

  @Test
  @DisplayName("that is itself a link stays one")
  void staysALink() throws IOException {
    assumeTrue(posix(), "links need rights on Windows");
    Path real = Files.createDirectories(folder.resolve("elsewhere/real"));
    Files.createSymbolicLink(site, Path.of("elsewhere/real"));
    writer.write(List.of(text("a.html", "x")));
    writer.write(List.of(text("a.html", "y")));
    assertTrue(Files.isSymbolicLink(site));
    assertEquals("y", Files.readString(real.resolve("a.html")));
  }

  @Test
  @DisplayName("has files that everybody may read, whatever the umask is")
  void hasPlainModes() throws IOException {
    assumeTrue(posix(), "Windows has no modes");
    writer.write(List.of(text("general/a.html", "x")));
    assertEquals("rw-r--r--", mode(site.resolve("general/a.html")));
    assertEquals("rw-r--r--", mode(site.resolve(Manifest.NAME)));
    assertEquals("rwxr-xr-x", mode(site.resolve("general")));
  }

  @Test
  @DisplayName("does not write an unchanged file again, but mends one that somebody changed")
  void linksUnchangedFiles() throws IOException {
    writer.write(List.of(text("a.html", "same"), text("b.html", "same")));
    FileTime then = FileTime.fromMillis(1_000_000);
    Files.writeString(site.resolve("b.html"), "emas");
    Files.setLastModifiedTime(site.resolve("a.html"), then);
    writer.write(List.of(text("a.html", "same"), text("b.html", "same")));
    assertEquals(then, Files.getLastModifiedTime(site.resolve("a.html")));
    assertEquals("same", Files.readString(site.resolve("b.html")));
  }

  @Test
  @DisplayName("lists its files in one manifest, whatever order they came in")
  void manifestIsDeterministic() throws IOException {
    writer.write(List.of(text("b.html", "1"), text("a/ä.html", "2"), text("a.html", "3")));
    String first = Files.readString(site.resolve(Manifest.NAME));
    new SiteWriter(folder.resolve("other"))
        .write(List.of(text("a.html", "3"), text("a/ä.html", "2"), text("b.html", "1")));
    assertEquals(first, Files.readString(folder.resolve("other").resolve(Manifest.NAME)));
    assertEquals(
        """
        # Hornbook wrote these files, and replaces and deletes no others: CRC-32C, size, path.
        71cee914 1 a.html
        83a56a17 1 a/ä.html
        90f599e3 1 b.html
        """,
        first);
  }

  @Test
  @DisplayName("whose manifest is damaged is left alone, with a sentence")
  void refusesDamagedManifest() throws IOException {
    put(Manifest.NAME, "../../etc/passwd\n");
    String message =
        assertThrows(IOException.class, () -> writer.write(List.of(text("a.html", "x"))))
            .getMessage();
    assertTrue(message.contains("is damaged at `../../etc/passwd`: move"), message);
  }

  @Test
  @DisplayName("takes no path that leads elsewhere, and no path twice")
  void refusesBadPaths() {
    for (String path :
        List.of(
            "../a", "/a", "a//b", "a/../b", "a/", "", ".", "a\\b", "a\nb", "C:/a", Manifest.NAME)) {
      assertThrows(
          IllegalArgumentException.class, () -> writer.write(List.of(text(path, "x"))), path);
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> writer.write(List.of(text("a.html", "x"), text("a.html", "y"))));
  }

  @Test
  @DisplayName("is written by one build at a time")
  void isGuarded() throws IOException {
    writer.write(List.of(text("a.html", "x")));
    Path work = Swap.of(site).work();
    try (SiteLock held = SiteLock.tryOn(work).orElseThrow()) {
      String message =
          assertThrows(IOException.class, () -> writer.write(List.of(text("a.html", "y"))))
              .getMessage();
      assertTrue(message.contains("another build is writing"), message);
      assertTrue(message.contains("process " + ProcessHandle.current().pid()), message);
      writer.recover();
    }
    assertEquals("x", Files.readString(site.resolve("a.html")));
    writer.write(List.of(text("a.html", "y")));
    assertEquals("y", Files.readString(site.resolve("a.html")));
  }

  @Test
  @DisplayName("that is not there needs no cleaning and no recovery")
  void copesWithNothing() throws IOException {
    writer.clean();
    writer.recover();
    assertEquals(List.of(), names(folder));
    new SiteWriter(folder.resolve("not/yet/there")).write(List.of(text("a.html", "x")));
    assertTrue(Files.exists(folder.resolve("not/yet/there/a.html")));
  }

  private void put(String path, String text) throws IOException {
    Files.createDirectories(site.resolve(path).getParent());
    Files.writeString(site.resolve(path), text);
  }

  private static SiteFile text(String path, String text) {
    return new SiteFile.Text(path, text);
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private boolean posix() {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
