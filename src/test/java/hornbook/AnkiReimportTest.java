package hornbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The package for Anki, made and imported again,")
class AnkiReimportTest {
  @TempDir private Path folder;
  private AnkiGuide guide;

  @BeforeEach
  void build() throws IOException {
    guide = AnkiGuide.in(folder);
  }

  @Test
  @DisplayName("is the same to the byte when it is built again, from the cache and without")
  void rebuild() throws Exception {
    byte[] first = Files.readAllBytes(guide.anki());
    guide.site().build();
    assertArrayEquals(first, Files.readAllBytes(guide.anki()));
    TextSite.hornbook("clean", "--content", guide.site().content().toString(), "--output", "x");
    Files.deleteIfExists(cache());
    guide.site().build();
    assertArrayEquals(first, Files.readAllBytes(guide.anki()));
  }

  private Path cache() {
    return folder.resolve(".hornbook/anki");
  }

  @Test
  @DisplayName("imported again after an edit, changes the edited notes and adds the new ones")
  void secondImport() throws Exception {
    AnkiImport reader = new AnkiImport();
    assertEquals(
        new AnkiImport.Log(
            List.of("a-what", "b-number", "b-order", "b-picture"), List.of(), List.of()),
        sorted(reader.read(guide.anki())));

    String number = AnkiGuide.B.substring(AnkiGuide.B.indexOf("12 {"));
    guide
        .site()
        .write(
            "1-one/02-b.md",
            AnkiGuide.B.replace("reviewed: 2026-01-02", "reviewed: 2026-01-02\nupdated: 2026-02-01")
                .replace(number, "")
                .replace(
                    "Is $a",
                    number.replace("A dozen.", "*A* dozen.") + "\nNew? {#b-new}\n: Yes.\n\nIs $a"));
    assertEquals("", guide.site().build().findings());

    assertEquals(
        new AnkiImport.Log(List.of("b-new"), List.of("b-number"), List.of()),
        sorted(reader.read(guide.anki())));
    assertEquals(5, reader.size());
  }

  @Test
  @DisplayName(
      "is refused by no reader when the guide has another title, as long as its identity stays")
  void otherTitle() throws Exception {
    AnkiImport reader = new AnkiImport();
    reader.read(guide.anki());
    guide
        .site()
        .write(
            "hornbook.yml",
            AnkiGuide.CONFIGURATION.replace(
                "title: \"Tests: A & B\"", "title: New\nidentity: \"Tests: A & B\""));
    assertEquals("", guide.site().build().findings());

    AnkiImport.Log log = reader.read(guide.site().output().resolve("study/new.apkg"));

    assertEquals(new AnkiImport.Log(List.of(), List.of(), List.of()), log);
    assertEquals(4, reader.size());
  }

  @Test
  @DisplayName("does not mix with that of another guide that has prompts of the same ids")
  void otherGuide() throws Exception {
    AnkiImport reader = new AnkiImport();
    reader.read(guide.anki());
    guide.site().write("hornbook.yml", AnkiGuide.CONFIGURATION.replace("Tests: A & B", "Other"));
    guide.site().build();

    assertEquals(4, reader.read(guide.site().output().resolve("study/other.apkg")).added().size());
    assertEquals(8, reader.size());
  }

  private static AnkiImport.Log sorted(AnkiImport.Log log) {
    return new AnkiImport.Log(log.added().stream().sorted().toList(), log.changed(), log.refused());
  }
}
