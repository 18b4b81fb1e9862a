package hornbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The package for Anki")
class AnkiPackageTest {
  @TempDir private Path folder;
  private AnkiGuide guide;

  @BeforeEach
  void build() throws IOException {
    guide = AnkiGuide.in(folder);
  }

  @Test
  @DisplayName("is a sound database of schema 11 with a note and a new card for each prompt")
  void tables() throws Exception {
    assertEquals(
        List.of(Map.of("integrity_check", "ok")),
        AnkiImport.query(guide.anki(), "PRAGMA integrity_check"));
    assertEquals(
        "cards col graves notes revlog",
        AnkiImport.query(
                guide.anki(), "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")
            .stream()
            .map(row -> row.get("name"))
            .collect(Collectors.joining(" ")));
    assertEquals("11", AnkiImport.rows(guide.anki(), "col").get(0).get("ver"));
    assertEquals(
        List.of("a-what 1", "b-order 2", "b-picture 3", "b-number 4"),
        AnkiImport.query(
                guide.anki(),
                "SELECT flds, due FROM cards JOIN notes ON nid = notes.id"
                    + " WHERE type = 0 AND queue = 0 AND ord = 0 AND reps = 0 ORDER BY due")
            .stream()
            .map(row -> row.get("flds").replaceAll("(?s).*\u001f", "") + " " + row.get("due"))
            .toList());
    assertEquals(List.of(), AnkiImport.rows(guide.anki(), "revlog"));
    assertEquals(List.of(), AnkiImport.rows(guide.anki(), "graves"));
  }

  @Test
  @DisplayName(
      "has TeX between backslashed brackets, escaped, with the guide's own commands defined")
  void formulas() throws Exception {
    assertEquals(
        List.of(
            "<p>Is \\(a &lt; b\\) &amp; <span class=\"unbroken\">"
                + "\\(\\def\\R{\\mathbb{R}}x \\in \\R\\)?</span></p>",
            "<p>See <a class=\"ref\" href=\"https://example.org/guide/one/a.html\">A</a>, <a"
                + " class=\"external\" rel=\"noopener\""
                + " href=\"https://example.com/?a=1&amp;b=2\">elsewhere</a> and <a class=\"ref\""
                + " href=\"https://example.org/guide/one/b.html#check-yourself\">above</a>:</p>\n"
                + "<div class=\"equation\" tabindex=\"0\" role=\"group\""
                + " aria-label=\"Equation\">\\[\\def\\half#1{\\frac{#1}{2}}\\half{x} &gt;"
                + " 0\\]</div>",
            "B",
            "https://example.org/guide/one/b.html#b-order",
            "b-order"),
        guide.fields("b-order"));
  }

  @Test
  @DisplayName("sorts by the prompt without markup, and finds notes that begin alike by its hash")
  void sorting() throws Exception {
    Map<String, String> note = guide.note("b-order");
    assertEquals("Is \\(a < b\\) & \\(\\def\\R{\\mathbb{R}}x \\in \\R\\)?", note.get("sfld"));
    // The SHA-1 of `12` is 7b52009b64fd0a2a49e6d8a939753077792b0554.
    assertEquals("" + 0x7b52009bL, guide.note("b-number").get("csum"));
    assertEquals("12", guide.note("b-number").get("sfld"));
  }

  @Test
  @DisplayName(
      "puts a part's notes into a deck below the guide's, with tags for level and question")
  void decks() throws Exception {
    String decks = AnkiImport.rows(guide.anki(), "col").get(0).get("decks");
    assertEquals(
        List.of("Default", "Tests: A & B", "Tests: A & B::Part: “one” : first"), names(decks));
    assertEquals(" level::core question::one/b ", guide.note("b-order").get("tags"));
    String deck = AnkiImport.rows(guide.anki(), "cards").get(0).get("did");
    assertTrue(decks.contains("\"id\":" + deck + ","), decks);
  }

  @Test
  @DisplayName("has one model with five fields, and the drawings' colours for day and night")
  void model() throws Exception {
    String model = AnkiImport.rows(guide.anki(), "col").get(0).get("models");
    assertEquals(
        List.of(
            "Tests: A & B (Hornbook)", "Recall", "Prompt", "Answer", "Question", "Address", "Id"),
        names(model));
    assertEquals(model.replaceAll("\\D*(\\d+).*", "$1"), guide.note("a-what").get("mid"));
    assertTrue(model.contains(".card.nightMode"), model);
    assertTrue(model.contains("--paper:"), model);
    assertTrue(model.contains(".plot .line"), model);
    assertFalse(model.contains("light-dark("), model);
  }

  private static List<String> names(String json) {
    return Pattern.compile("\"name\":\"(.*?)\"")
        .matcher(json)
        .results()
        .map(name -> name.group(1))
        .toList();
  }

  @Test
  @DisplayName("brings its pictures along, by names without folders")
  void media() throws Exception {
    Map<String, byte[]> files = AnkiImport.files(guide.anki());
    assertEquals(List.of("collection.anki2", "0", "media"), List.copyOf(files.keySet()));
    String list = new String(files.get("media"), UTF_8);
    assertTrue(list.matches("\\{\"0\":\"one-dots\\.[0-9a-f]{8}\\.svg\"}"), list);
    assertArrayEquals(AnkiGuide.PICTURE.getBytes(UTF_8), files.get("0"));
    String name = list.substring(6, list.length() - 2);
    assertTrue(guide.fields("b-picture").get(1).contains(" src=\"" + name + "\""), name);
  }

  @Test
  @DisplayName("has no links where the site's address is unknown")
  void noAddress() throws Exception {
    guide.site().write("hornbook.yml", AnkiGuide.CONFIGURATION.replaceAll("address.*\n", ""));
    guide.site().build();

    List<String> fields = guide.fields("b-order");
    assertTrue(fields.get(1).startsWith("<p>See <a class=\"ref\">A</a>,"), fields.get(1));
    assertEquals("", fields.get(3));
  }

  @Test
  @DisplayName(
      "has a text beside it for import, with a line for each note that tells Anki its columns")
  void text() throws Exception {
    List<String> lines = guide.site().read("study/tests-a-b.txt").lines().toList();
    assertEquals(
        List.of(
            "#separator:tab",
            "#html:true",
            "#notetype:Tests: A & B (Hornbook)",
            "#columns:Guid\tPrompt\tAnswer\tQuestion\tAddress\tId\tDeck\tTags",
            "#guid column:1",
            "#deck column:7",
            "#tags column:8"),
        lines.subList(0, 7));
    assertEquals(
        String.join(
            "\t",
            guide.note("a-what").get("guid"),
            "<p>What?</p>",
            "<p>This.</p>",
            "A",
            "https://example.org/guide/one/a.html#a-what",
            "a-what",
            "Tests: A & B::Part: “one” : first",
            "question::one/a"),
        lines.get(7));
    String picture = guide.site().read("study/tests-a-b.txt");
    assertTrue(
        picture.contains("src=\"\"https://example.org/guide/one/dots."),
        "a text brings no pictures along, so they are those of the site");
  }
}
