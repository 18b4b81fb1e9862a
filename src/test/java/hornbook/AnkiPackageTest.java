package hornbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
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
  private static final String PICTURE = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
  private static final String CONFIGURATION =
      """
      title: "Tests: A & B"
      address: https://example.org/guide/
      macros:
        \\R: \\mathbb{R}
        \\half: \\frac{#1}{2}
      """;
  private static final String B =
      """
      ---
      level: core
      reviewed: 2026-01-02
      ---
      # B

      ## Check yourself

      Is $a < b$ & $x \\in \\R$? {#b-order}
      : See [[a]], [elsewhere](https://example.com/?a=1&b=2) and [above](#check-yourself):

        ```math
        \\half{x} > 0
        ```

      Which one? {#b-picture}
      : Look:

        ![Dots](dots.svg "They differ.")

      12 {#b-number}
      : A dozen.
      """;
  private static final String GUIDE =
      """
      === hornbook.yml
      %s
      === 1-one/index.md
      # Part: "one" :: first
      === 1-one/dots.svg
      %s
      === 1-one/01-a.md
      # A

      ## Check yourself

      What? {#a-what}
      : This.
      === 1-one/02-b.md
      %s
      """
          .formatted(CONFIGURATION, PICTURE, B);

  @TempDir private Path folder;
  private TextSite site;

  @BeforeEach
  void build() throws IOException {
    site = TextSite.in(folder, GUIDE);
    assertEquals("", site.build().findings());
  }

  private Path anki() {
    return site.output().resolve("study/tests-a-b.apkg");
  }

  private Map<String, String> note(String id) throws Exception {
    return AnkiImport.rows(anki(), "notes").stream()
        .filter(note -> note.get("flds").endsWith("\u001f" + id))
        .findFirst()
        .orElseThrow();
  }

  private List<String> fields(String id) throws Exception {
    return List.of(note(id).get("flds").split("\u001f", -1));
  }

  @Test
  @DisplayName("is a sound database of schema 11 with a note and a new card for each prompt")
  void tables() throws Exception {
    assertEquals(
        List.of(Map.of("integrity_check", "ok")),
        AnkiImport.query(anki(), "PRAGMA integrity_check"));
    assertEquals(
        "cards col graves notes revlog",
        AnkiImport.query(anki(), "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")
            .stream()
            .map(row -> row.get("name"))
            .collect(Collectors.joining(" ")));
    assertEquals("11", AnkiImport.rows(anki(), "col").get(0).get("ver"));
    assertEquals(
        List.of("a-what 1", "b-order 2", "b-picture 3", "b-number 4"),
        AnkiImport.query(
                anki(),
                "SELECT flds, due FROM cards JOIN notes ON nid = notes.id"
                    + " WHERE type = 0 AND queue = 0 AND ord = 0 AND reps = 0 ORDER BY due")
            .stream()
            .map(row -> row.get("flds").replaceAll("(?s).*\u001f", "") + " " + row.get("due"))
            .toList());
    assertEquals(List.of(), AnkiImport.rows(anki(), "revlog"));
    assertEquals(List.of(), AnkiImport.rows(anki(), "graves"));
  }

  @Test
  @DisplayName("has TeX between backslashed brackets, escaped, with the guide's own commands defined")
  void formulas() throws Exception {
    assertEquals(
        List.of(
            "<p>Is \\(a &lt; b\\) &amp; <span class=\"unbroken\">"
                + "\\(\\def\\R{\\mathbb{R}}x \\in \\R\\)?</span></p>",
            "<p>See <a class=\"ref\" href=\"https://example.org/guide/one/a.html\">A</a>,"
                + " <a class=\"external\" rel=\"noopener\""
                + " href=\"https://example.com/?a=1&amp;b=2\">elsewhere</a> and"
                + " <a class=\"ref\" href=\"https://example.org/guide/one/b.html#check-yourself\">above</a>:</p>"
                + "\n<div class=\"equation\" tabindex=\"0\" role=\"group\" aria-label=\"Equation\">"
                + "\\[\\def\\half#1{\\frac{#1}{2}}\\half{x} &gt; 0\\]</div>",
            "B",
            "https://example.org/guide/one/b.html#b-order",
            "b-order"),
        fields("b-order"));
  }

  @Test
  @DisplayName("sorts by the prompt without markup, and finds notes that begin alike by its hash")
  void sorting() throws Exception {
    Map<String, String> note = note("b-order");
    assertEquals(
        "Is \\(a < b\\) & \\(\\def\\R{\\mathbb{R}}x \\in \\R\\)?", note.get("sfld"));
    // The SHA-1 of `12` is 7b52009b64fd0a2a49e6d8a939753077792b0554.
    assertEquals("" + 0x7b52009bL, note("b-number").get("csum"));
    assertEquals("12", note("b-number").get("sfld"));
  }

  @Test
  @DisplayName("puts a part's notes into a deck below the guide's, with tags for level and question")
  void decks() throws Exception {
    String decks = AnkiImport.rows(anki(), "col").get(0).get("decks");
    assertEquals(
        List.of("Default", "Tests: A & B", "Tests: A & B::Part: “one” : first"),
        names(decks));
    assertEquals(" level::core question::one/b ", note("b-order").get("tags"));
    String deck = AnkiImport.rows(anki(), "cards").get(0).get("did");
    assertTrue(decks.contains("\"id\":" + deck + ","), decks);
  }

  @Test
  @DisplayName("has one model with five fields, and the drawings' colours for day and night")
  void model() throws Exception {
    String model = AnkiImport.rows(anki(), "col").get(0).get("models");
    assertEquals(
        List.of("Tests: A & B (Hornbook)", "Recall", "Prompt", "Answer", "Question", "Address", "Id"),
        names(model));
    assertEquals(model.replaceAll("\\D*(\\d+).*", "$1"), note("a-what").get("mid"));
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
    Map<String, byte[]> files = AnkiImport.files(anki());
    assertEquals(List.of("collection.anki2", "0", "media"), List.copyOf(files.keySet()));
    String list = new String(files.get("media"), UTF_8);
    assertTrue(list.matches("\\{\"0\":\"one-dots\\.[0-9a-f]{8}\\.svg\"}"), list);
    assertArrayEquals(PICTURE.getBytes(UTF_8), files.get("0"));
    String name = list.substring(6, list.length() - 2);
    assertTrue(fields("b-picture").get(1).contains(" src=\"" + name + "\""), name);
  }

  @Test
  @DisplayName("has no links where the site's address is unknown")
  void noAddress() throws Exception {
    site.write("hornbook.yml", CONFIGURATION.replaceAll("address.*\n", ""));
    site.build();

    List<String> fields = fields("b-order");
    assertTrue(fields.get(1).startsWith("<p>See <a class=\"ref\">A</a>,"), fields.get(1));
    assertEquals("", fields.get(3));
  }

  @Test
  @DisplayName("is the same to the byte when it is built again, from the cache and without")
  void rebuild() throws Exception {
    byte[] first = Files.readAllBytes(anki());
    site.build();
    assertArrayEquals(first, Files.readAllBytes(anki()));
    TextSite.hornbook("clean", "--content", site.content().toString(), "--output", "x");
    Files.deleteIfExists(cache());
    site.build();
    assertArrayEquals(first, Files.readAllBytes(anki()));
  }

  private Path cache() {
    return folder.resolve(".hornbook/anki");
  }

  @Test
  @DisplayName("imported again after an edit, changes the edited notes and adds the new ones")
  void secondImport() throws Exception {
    AnkiImport reader = new AnkiImport();
    assertEquals(
        new AnkiImport.Log(List.of("a-what", "b-number", "b-order", "b-picture"), List.of(), List.of()),
        sorted(reader.read(anki())));

    String number = B.substring(B.indexOf("12 {"));
    site.write(
        "1-one/02-b.md",
        B.replace("reviewed: 2026-01-02", "reviewed: 2026-01-02\nupdated: 2026-02-01")
            .replace(number, "")
            .replace("Is $a", number.replace("A dozen.", "*A* dozen.") + "\nNew? {#b-new}\n: Yes.\n\nIs $a"));
    assertEquals("", site.build().findings());

    assertEquals(
        new AnkiImport.Log(List.of("b-new"), List.of("b-number"), List.of()),
        sorted(reader.read(anki())));
    assertEquals(5, reader.size());
  }

  @Test
  @DisplayName("is refused by no reader when the guide has another title, as long as its identity stays")
  void otherTitle() throws Exception {
    AnkiImport reader = new AnkiImport();
    reader.read(anki());
    site.write(
        "hornbook.yml",
        CONFIGURATION.replace("title: \"Tests: A & B\"", "title: New\nidentity: \"Tests: A & B\""));
    assertEquals("", site.build().findings());

    AnkiImport.Log log = reader.read(site.output().resolve("study/new.apkg"));

    assertEquals(new AnkiImport.Log(List.of(), List.of(), List.of()), log);
    assertEquals(4, reader.size());
  }

  @Test
  @DisplayName("does not mix with that of another guide that has prompts of the same ids")
  void otherGuide() throws Exception {
    AnkiImport reader = new AnkiImport();
    reader.read(anki());
    site.write("hornbook.yml", CONFIGURATION.replace("Tests: A & B", "Other"));
    site.build();

    assertEquals(4, reader.read(site.output().resolve("study/other.apkg")).added().size());
    assertEquals(8, reader.size());
  }

  @Test
  @DisplayName("has a text beside it for import, with a line for each note that tells Anki its columns")
  void text() throws Exception {
    List<String> lines = site.read("study/tests-a-b.txt").lines().toList();
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
            note("a-what").get("guid"),
            "<p>What?</p>",
            "<p>This.</p>",
            "A",
            "https://example.org/guide/one/a.html#a-what",
            "a-what",
            "Tests: A & B::Part: “one” : first",
            "question::one/a"),
        lines.get(7));
    String picture = site.read("study/tests-a-b.txt");
    assertTrue(
        picture.contains("src=\"\"https://example.org/guide/one/dots."),
        "a text brings no pictures along, so they are those of the site");
  }

  private static AnkiImport.Log sorted(AnkiImport.Log log) {
    return new AnkiImport.Log(
        log.added().stream().sorted().toList(), log.changed(), log.refused());
  }
}
