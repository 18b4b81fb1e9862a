package hornbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What must not be published stops the build, and the old site stays as it was:")
class TrustTest {
  private static final String DOT =
      "=== dot.svg\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>\n";

  @TempDir private Path folder;

  /** A name, the site, and the first line of what is said. */
  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake(
            "a broken link",
            "# A\n[b](b.md)\n",
            "a.md:2:1: error: there is no file `b.md` in the guide [broken-link]"),
        mistake(
            "a broken fragment",
            "# A\n[b](#nothing)\n",
            "a.md:2:1: error: a.md has nothing named `#nothing` [broken-fragment]"),
        mistake(
            "two files for one address",
            "# A\n=== 1-a.md\n# Again\n",
            "a.md:1:1: error: this page and content/1-a.md would both be published as a.html"
                + " [duplicate-address]"),
        mistake(
            "a label twice on a page",
            "# A\n$$ x $$ {#eq:x}\n\n$$ y $$ {#eq:x}\n",
            "a.md:4:1: error: the id `eq-x` stands on this page twice [duplicate-id]"),
        mistake(
            "an unknown key in front matter",
            "---\nsulg: b\n---\n# A\n",
            "a.md:2:1: error: unknown key `sulg` in the front matter [unknown-key]"),
        mistake(
            "an unknown key in hornbook.yml",
            "# A\n=== hornbook.yml\ntitel: B\n",
            "hornbook.yml:1:1: error: unknown key `titel` in hornbook.yml [unknown-key]"),
        mistake(
            "front matter that is not YAML",
            "---\ntitle: a: b\n---\n# A\n",
            "a.md:2:9: error: this is not YAML: a second colon [bad-yaml]"),
        mistake(
            "a YAML bomb",
            "---\n" + bomb() + "---\n# A\n",
            "a.md:2:1: error: this YAML is refused: Number of aliases for non-scalar nodes exceeds"
                + " the specified max=20 [bad-yaml]"),
        mistake(
            "YAML that is nested without an end",
            "---\ntitle: " + "[".repeat(50_000) + "\n---\n# A\n",
            "a.md:2:1: error: this YAML is refused: "),
        mistake(
            "a slug that climbs",
            "---\nslug: ../../etc/a\n---\n# A\n",
            "a.md:2:7: error: `../../etc/a` is no slug [bad-slug]"),
        mistake("TeX that does not parse", "# A\n$\\frac{1$\n", "a.md:2:"),
        mistake(
            "a missing image",
            "# A\n![A dot](dot.png)\n",
            "a.md:2:1: error: there is no image `dot.png` [missing-image]"),
        mistake(
            "an image without alternative text",
            "# A\n![](dot.svg)\n" + DOT,
            "a.md:2:1: error: this image has no alternative text [missing-alt]"),
        mistake(
            "an include that climbs out",
            "# A\n![[../../../etc/passwd]]\n",
            "a.md:2:1: error: there is no file `etc/passwd` to include [missing-include]"),
        mistake("a link that runs a script", "# A\n[b](javascript:alert)\n", "a.md:2:1: error: "));
  }

  private static Arguments mistake(String name, String files, String message) {
    return Arguments.of(name, "=== a.md\n" + files, "content/" + message);
  }

  /** Nine levels of nine aliases: 387,420,489 texts, were they made. */
  private static String bomb() {
    StringBuilder yaml = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
    for (char level = 'b'; level <= 'i'; level++) {
      String below = "*" + (char) (level - 1);
      yaml.append(level + ": &" + level + " [" + below + (", " + below).repeat(8) + "]\n");
    }
    return yaml.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void saysWhereInOneSentence(String name, String files, String message) throws IOException {
    TextSite site = TextSite.in(folder, "=== a.md\n# Old\n");
    assertEquals(ExitCode.DONE, site.build().exit());
    var old = TextSite.tree(site.output());

    TextSite.Run run = TextSite.in(folder, files).build();

    String first = run.err().lines().findFirst().orElse("nothing was said");
    assertTrue(first.startsWith(message), () -> message + "\nbut was\n" + run.err());
    assertEquals(ExitCode.GUIDE_HAS_ERRORS, run.exit());
    assertEquals(old, TextSite.tree(site.output()));
    assertEquals("content,site", visible(), "nothing may be left beside the site");
  }

  @Test
  @DisplayName("text that is not UTF-8, with the place of its first byte")
  void notUtf8() throws IOException {
    TextSite site = TextSite.in(folder, "=== a.md\n# A\n");
    Files.writeString(site.content().resolve("a.md"), "# A\nZ\u00FCge\n", ISO_8859_1);

    assertStops(
        site, "content/a.md:2:2: error: the file is not UTF-8 from here on (byte 5) [not-utf-8]");
  }

  @Test
  @DisplayName("NUL bytes")
  void nul() throws IOException {
    TextSite site = TextSite.in(folder, "=== a.md\n# A\nx\0y\n");

    assertStops(site, "content/a.md:2:2: error: the file holds a NUL character [nul-character]");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  @DisplayName("a loop of symbolic links")
  void symlinkLoop() throws IOException {
    TextSite site = TextSite.in(folder, "=== part/a.md\n# A\n");
    Files.createSymbolicLink(site.content().resolve("part/again"), Path.of(".."));
    Files.createSymbolicLink(site.content().resolve("x.md"), Path.of("y.md"));
    Files.createSymbolicLink(site.content().resolve("y.md"), Path.of("x.md"));

    assertStops(
        site,
        "content/part/again:1:1: error: this symbolic link leads back to a folder around it"
            + " [bad-symlink]",
        "content/x.md:1:1: error: this symbolic link leads nowhere, or in a circle [bad-symlink]",
        "content/y.md:1:1: error: this symbolic link leads nowhere, or in a circle [bad-symlink]");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  @DisplayName("a symbolic link that leads out of the content folder")
  void symlinkOut() throws IOException {
    TextSite site = TextSite.in(folder, "=== a.md\n# A\n");
    Files.writeString(folder.resolve("secret.md"), "# Secret\n", UTF_8);
    Files.createSymbolicLink(site.content().resolve("s.md"), folder.resolve("secret.md"));

    assertStops(
        site,
        "content/s.md:1:1: error: this symbolic link leads out of the content folder"
            + " [bad-symlink]");
  }

  @Test
  @DisplayName("a template that fails, told with its file and line, once for all pages")
  void template() throws IOException {
    TextSite site = TextSite.in(folder, "=== a.md\n# A\n=== b.md\n# B\n");
    Path templates = folder.resolve("templates");
    TextSite.copy(Path.of("templates"), templates);
    Path question = templates.resolve("question.peb");
    Files.writeString(question, "<main>\n{{ artcle.html }}\n</main>\n", UTF_8);

    TextSite.Run run = site.build("--templates", templates.toString());

    assertEquals(ExitCode.GUIDE_HAS_ERRORS, run.exit());
    String shown = question.toString().replace(File.separatorChar, '/');
    assertTrue(run.err().startsWith(shown + ":2:1: error: The template fails: "), run.err());
    assertEquals(1, run.err().lines().filter(line -> line.contains(": error: ")).count());
    assertFalse(Files.exists(site.output()));
  }

  private static void assertStops(TextSite site, String... messages) {
    TextSite.Run run = site.build();
    assertEquals(
        String.join("\n", messages),
        String.join("\n", run.err().lines().filter(line -> line.contains(": error: ")).toList()));
    assertEquals(ExitCode.GUIDE_HAS_ERRORS, run.exit());
    assertFalse(Files.exists(site.output()));
  }

  private String visible() {
    return String.join(
        ",",
        Stream.of(folder.toFile().list())
            .filter(name -> !name.equals(".hornbook"))
            .sorted()
            .toList());
  }
}
