package hornbook.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hornbook.model.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir Path folder;
  private Shelf shelf;

  @BeforeEach
  void shelf() {
    shelf = new Shelf(folder.resolve("my-guide"));
  }

  @Test
  void everyKeyIsRead() {
    Settings settings =
        shelf
            .file(
                "hornbook.yml",
                """
                title: A guide
                short-title: Guide
                subtitle: of sorts
                description: What it is
                language: pt-BR
                address: https://you.github.io/guide
                repository: https://github.com/you/guide/
                branch: trunk
                macros:
                  \\R: \\mathbb{R}
                  "\\\\,": x
                headings:
                  answer: Antwort
                raw-html: true
                """)
            .read()
            .settings();
    assertEquals("", shelf.findings());
    assertEquals("A guide", settings.title());
    assertEquals("Guide", settings.shortTitle());
    assertEquals("of sorts", settings.subtitle());
    assertEquals("What it is", settings.description());
    assertEquals("pt-BR", settings.language());
    assertEquals("https://you.github.io/guide/", settings.address());
    assertEquals("https://github.com/you/guide", settings.repository());
    assertEquals("trunk", settings.branch());
    assertEquals(Map.of("\\R", "\\mathbb{R}", "\\,", "x"), settings.macros());
    assertEquals("Antwort", settings.headings().get("answer"));
    assertEquals("See also", settings.headings().get("see-also"));
    assertEquals(true, settings.rawHtml());
  }

  @Test
  void everyKeyHasADefault() {
    for (String text : new String[] {"", "# nothing\n", "{}\n"}) {
      Settings settings = shelf.file("hornbook.yml", text).read().settings();
      assertEquals("My guide", settings.title());
      assertEquals("My guide", settings.shortTitle());
      assertEquals("en", settings.language());
      assertEquals("main", settings.branch());
      assertEquals("my-guide", settings.contentFolder());
      assertEquals(false, settings.rawHtml());
      assertEquals("", settings.address() + settings.repository() + settings.subtitle());
      assertEquals("", shelf.findings());
    }
  }

  @Test
  void theCommandLineKnowsBetter() throws IOException {
    shelf.file("hornbook.yml", "address: https://a.org\nrepository: https://b.org\n");
    Overrides overrides =
        new Overrides(Optional.of("https://x.org/y"), Optional.of("https://z.org/"));
    Settings settings = ContentReader.read(shelf.path(""), overrides, finding -> {}).settings();
    assertEquals("https://x.org/y/", settings.address());
    assertEquals("https://z.org", settings.repository());
  }

  @Test
  void mistakesAreErrorsWhereTheyStand() {
    assertEquals(
        """
        hornbook.yml:1:1 error unknown-key: unknown key `titel` in hornbook.yml \
        (did you mean `title`?)
        hornbook.yml:2:11 error bad-value: `language` must be a language tag, not `english` \
        (such as `en`, `de` or `pt-BR` (BCP 47))
        hornbook.yml:3:10 error bad-value: `address` must be a web address, not `javascript:x` \
        (such as `https://you.github.io/guide/`)
        hornbook.yml:4:11 error bad-value: `raw-html` must be `true` or `false`
        hornbook.yml:6:6 error bad-value: `R` is no name for a macro \
        (a backslash and letters, such as \\R)
        hornbook.yml:8:3 error unknown-key: unknown key `anwser` in `headings` \
        (did you mean `answer`?)
        """,
        shelf.findingsOf(
            "hornbook.yml",
            """
            titel: x
            language: english
            address: javascript:x
            raw-html: yes
            macros:
              R: x
            headings:
              anwser: B
            """));
    assertEquals(
        "hornbook.yml:1:1 error bad-type: hornbook.yml must be a mapping of names to values\n",
        shelf.findingsOf("hornbook.yml", "- a\n"));
    assertEquals(
        """
        hornbook.yml:1:9 error bad-type: `macros` must be a mapping of names to values
        hornbook.yml:2:11 error bad-type: `headings` must be a mapping of names to values
        """,
        shelf.findingsOf("hornbook.yml", "macros: [a]\nheadings: x\n"));
  }
}
