package hornbook.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hornbook.model.Diagnostic;
import hornbook.model.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Assets")
final class AssetsTest {
  @TempDir Path folder;
  private final List<Diagnostic> findings = new ArrayList<>();

  @Test
  @DisplayName("stand below one hash, in their places to each other")
  void shareOneHash() throws IOException {
    put("css/main.css", "@import 'parts/a.css'");
    put("css/parts/a.css", "a{}");
    Assets assets = read(bundled("math/katex.css", "k"));
    assertTrue(assets.prefix().matches("assets/[0-9a-f]{12}/"), assets.prefix());
    assertEquals(
        List.of("css/main.css", "css/parts/a.css", "math/katex.css"),
        assets.files().stream().map(f -> f.path().substring(assets.prefix().length())).toList());
    assertEquals(List.of(), findings);
  }

  @Test
  @DisplayName("change their address with any content, name or place, and only then")
  void hashFollowsContent() throws IOException {
    put("a.css", "ab");
    String first = read(new TreeMap<>()).prefix();
    assertEquals(first, read(new TreeMap<>()).prefix());
    put("a.css", "ac");
    assertNotEquals(first, read(new TreeMap<>()).prefix());
    put("a.css", "ab");
    assertNotEquals(first, read(bundled("b.css", "")).prefix());
    Files.move(folder.resolve("a.css"), folder.resolve("b.css"));
    assertNotEquals(first, read(new TreeMap<>()).prefix());
  }

  @Test
  @DisplayName("are themselves, but for scripts, which lose their comments")
  void lightenScripts() throws IOException {
    put("a.css", "// one\n  a{}");
    put("a.js", "// one\n  a();");
    Files.write(folder.resolve("b.js"), new byte[] {' ', 'b', (byte) 0xE4});
    Assets assets = read(new TreeMap<>());
    assertEquals("// one\n  a{}", assets.text("a.css"));
    assertEquals("a();", assets.text("a.js"));
    assertArrayEquals(
        new byte[] {' ', 'b', (byte) 0xE4}, ((SiteFile.Bytes) assets.files().get(2)).bytes());
  }

  @Test
  @DisplayName("leave out hidden files and editors' backups without a word")
  void leavesOutBackups() throws IOException {
    put("a.css", "a");
    for (String name :
        List.of(
            ".DS_Store", ".git/config", "a.css~", "#a.css#", ".a.css.swp", "a.bak", "Thumbs.db")) {
      put(name, "x");
    }
    assertEquals(1, read(new TreeMap<>()).files().size());
    assertEquals(List.of(), findings);
  }

  @Test
  @DisplayName("must have names that are plain addresses")
  void refusesOddNames() throws IOException {
    put("my photo#1.png", "x");
    assertEquals(0, read(new TreeMap<>()).files().size());
    assertEquals("`my photo#1.png` is no name for an asset", findings.get(0).message());
    assertTrue(findings.get(0).at().file().endsWith("/my photo#1.png"));
  }

  @Test
  @DisplayName("are no symbolic links")
  void refusesLinks() throws IOException {
    assumeTrue(
        folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
        "links need rights on Windows");
    Files.createSymbolicLink(folder.resolve("a.css"), Path.of("/etc/passwd"));
    assertEquals(0, read(new TreeMap<>()).files().size());
    assertEquals("bad-symlink", findings.get(0).code());
  }

  @Test
  @DisplayName("do not differ by small and capital letters alone")
  void refusesClashes() throws IOException {
    put("math/KaTeX.css", "x");
    Assets assets = read(bundled("math/katex.css", "k"));
    assertEquals(1, assets.files().size());
    assertEquals("duplicate-asset", findings.get(0).code());
  }

  @Test
  @DisplayName("need no folder")
  void copesWithoutFolder() throws IOException {
    Assets assets = Assets.of(folder.resolve("none"), bundled("a.css", "a"), findings::add);
    assertTrue(assets.files().get(0) instanceof SiteFile.Bytes);
  }

  private Assets read(SortedMap<String, byte[]> bundled) throws IOException {
    return Assets.of(folder, bundled, findings::add);
  }

  private static SortedMap<String, byte[]> bundled(String name, String content) {
    return new TreeMap<>(java.util.Map.of(name, content.getBytes()));
  }

  private void put(String name, String content) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), content);
  }
}
