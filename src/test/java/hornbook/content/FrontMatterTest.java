package hornbook.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hornbook.model.Chapter;
import hornbook.model.Level;
import hornbook.model.Meta;
import hornbook.model.Name;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontMatterTest {
  @TempDir Path folder;
  private Shelf shelf;

  @BeforeEach
  void shelf() {
    shelf = new Shelf(folder);
  }

  private Chapter read(String text) {
    return shelf.file("a.md", text).read().root().chapters().get(0);
  }

  private static String plain(Map<String, BigDecimal> values) {
    Map<String, String> plain = new TreeMap<>();
    values.forEach((name, value) -> plain.put(name, value.toPlainString()));
    return plain.toString();
  }

  /** What is found in a page with this front matter. */
  private String found(String yaml) {
    return shelf.findingsOf("a.md", "---\n" + yaml + "---\n# A\n");
  }

  @Test
  void everyKeyIsTyped() {
    Chapter chapter =
        read(
            """
            ---
            title: A title
            short: Short
            slug: other-name
            description: "One: sentence"
            level: deeper
            prerequisites: [pca, svm]
            reviewed: 2026-11-24
            sources:
              - hastie2009
            values:
              n: 10
              half: n / 4
            ---
            # Text
            """);
    Meta meta = chapter.meta();
    assertEquals("", shelf.findings());
    assertEquals(Optional.of("A title"), meta.title());
    assertEquals(Optional.of("Short"), meta.shortTitle());
    assertEquals(Optional.of("One: sentence"), meta.description());
    assertEquals(Optional.of(Level.DEEPER), meta.level());
    assertEquals(2, meta.prerequisites().size());
    Name second = meta.prerequisites().get(1);
    assertEquals("svm 7:22", second.text() + " " + second.at().line() + ":" + second.at().column());
    assertEquals(Optional.of(LocalDate.of(2026, 11, 24)), meta.reviewed());
    assertEquals("hastie2009", meta.sources().get(0).text());
    assertEquals("{half=2.5, n=10}", plain(meta.values()));
    assertEquals("other-name", chapter.slug());
    assertEquals("other-name.html", chapter.path().value());
    assertEquals("# Text\n", chapter.text().text());
    assertEquals(15, chapter.text().start().line());
  }

  @Test
  void aTextWithoutFrontMatterIsAllBody() {
    List<String> texts = List.of("text\n", "---\nno end\n", "text\n---\nx: y\n---\n", "", "---");
    for (String text : texts) {
      Chapter chapter = read(text);
      assertEquals(text, chapter.text().text());
      assertEquals(Meta.NONE, chapter.meta());
      assertEquals("", shelf.findings());
    }
  }

  @Test
  void itMayBeEmptyOrEndTheFile() {
    assertEquals("x", read("---\n---\nx").text().text());
    assertEquals("", read("---\ntitle: x\n---").text().text());
    assertEquals(Optional.of("x"), read("---\ntitle: x\n---").meta().title());
    assertEquals("", shelf.findings());
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkAreNoMatter() {
    Chapter chapter = read("\uFEFF---\r\ntitle: x\r\n---\r\na\r\nb\rc");
    assertEquals(Optional.of("x"), chapter.meta().title());
    assertEquals("a\nb\nc", chapter.text().text());
  }

  @Test
  void unknownKeysAreErrorsWithASuggestion() {
    assertEquals(
        """
        a.md:2:1 error unknown-key: unknown key `titel` in the front matter (did you mean `title`?)
        a.md:3:1 error unknown-key: unknown key `foo` in the front matter (valid names: \
        description, level, prerequisites, reviewed, short, slug, sources, title, updated, values)
        """,
        found("titel: x\nfoo: y\n"));
  }

  @Test
  void wrongTypesAndValuesAreErrors() {
    assertEquals(
        """
        a.md:2:8 error bad-type: `title` must be text
        a.md:3:8 error bad-value: `short` is empty
        a.md:4:8 error bad-value: `level` cannot be `easy` (valid names: core, deeper, hard)
        a.md:5:16 error bad-type: `prerequisites` must be a list
        a.md:6:15 error bad-type: an entry of `sources` must be text
        a.md:7:9 error bad-type: `values` must be a mapping of names to values
        """,
        found(
            "title: [a]\nshort: ''\nlevel: easy\nprerequisites: x\n"
                + "sources: [ok, [x]]\nvalues: 3\n"));
    assertEquals(
        "a.md:2:1 error bad-type: the front matter must be a mapping of names to values\n",
        found("- a\n"));
  }

  @Test
  void aDateIsOne() {
    assertEquals(
        "a.md:2:11 error bad-value: `reviewed` must be a date, not `24.11.2026`"
            + " (write it as 2026-11-24)\n",
        found("reviewed: 24.11.2026\n"));
    assertEquals(
        "a.md:2:11 error bad-value: `reviewed` must be a date, not `2026-02-30`"
            + " (write it as 2026-11-24)\n",
        found("reviewed: 2026-02-30\n"));
  }

  @Test
  void aKeyStandsOnce() {
    assertEquals(
        "a.md:3:1 error duplicate-key: `title` stands here twice\n", found("title: a\ntitle: b\n"));
  }

  @Test
  void whatIsNoYamlIsFoundWhereItStands() {
    assertEquals(
        "a.md:2:9 error bad-yaml: this is not YAML: a second colon"
            + " (put the text in double quotes if it holds a colon)\n",
        found("title: a: b\n"));
    assertEquals(
        "a.md:3:1 error bad-yaml: this is not YAML: a tab stands where text should begin"
            + " (use spaces)\n",
        found("values:\n\ta: 1\n"));
    assertEquals(
        "a.md:2:8 error bad-yaml: this is not YAML: found unexpected end of stream\n",
        found("title: \"a\n"));
    assertEquals(
        "a.md:2:8 error bad-yaml: this is not YAML: the character U+0007 (delete it)\n",
        found("title: \u0007x\n"));
  }

  @Test
  void bombsDoNotGoOff() {
    StringBuilder laughs = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i < 30; i++) {
      laughs.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(9)));
    }
    assertEquals(
        "a.md:2:1 error bad-yaml: this YAML is refused: Number of aliases for non-scalar nodes"
            + " exceeds the specified max=20\n",
        found(laughs.toString()));
    assertEquals(
        "a.md:2:1 error bad-yaml: this YAML is refused: nested too deep\n",
        found("title: " + "[".repeat(10_000) + "\n"));
    assertTrue(found("title: &x [*x]\n").contains("bad-type"));
    assertTrue(found("title: !!java.net.URL [\"http://a.org\"]\n").contains("bad-type"));
    assertTrue(found("title: " + "x".repeat(3_000_000) + "\n").contains("bad-yaml"));
  }

  @Test
  void aSlugIsNoPath() {
    String hint = " (use letters and digits, with single hyphens between them)\n";
    for (String slug : new String[] {"../x", "a/b", "..", ".", "a--b", "-a", "a b", "\"a\\0\""}) {
      String text = slug.startsWith("\"") ? "a\0" : slug;
      assertEquals(
          "a.md:2:7 error bad-slug: `" + text + "` is no slug" + hint,
          found("slug: " + slug + "\n"));
      assertEquals("a.html", shelf.read().root().chapters().get(0).path().value());
      shelf.findings();
    }
  }
}
