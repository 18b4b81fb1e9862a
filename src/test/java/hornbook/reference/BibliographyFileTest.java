package hornbook.reference;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bibliography as a file: empty, faulty, damaged, read again. */
class BibliographyFileTest {
  @TempDir Path cache;
  private BibTexts texts;

  @BeforeEach
  void open() {
    texts = new BibTexts(cache);
  }

  @Test
  void anEmptyFileHasNoWorksAndWritesNoCache() throws IOException {
    assertTrue(texts.read("").keys().isEmpty());
    assertTrue(texts.read("% nothing yet\n").keys().isEmpty());
    try (var files = Files.list(cache)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void faultsAreReportedWhereTheyStandAndTheRestIsRead() throws IOException {
    String bib =
        """
        @article{a, author = {A, B}, title = {T} year = 2000}
        @article{b, title = {never {closed}, year = 2000
        }

        @book{c, author = {C}, title = {T}, year = 2000}
        @book{c, author = {D}, title = {T}, year = 2000}
          @misc{d, note = {x}}
        @book{e, author = foo, title = {T}, year = 2000}} stray
        @book{f, title = "T
        """;
    assertEquals(List.of("a", "c", "d", "e"), List.copyOf(texts.read(bib).keys()));
    assertEquals(
        List.of(
            "1:42 bad-bibtex a comma is missing after the field `title`",
            "2:1 bad-bibtex the entry `b` is never closed",
            "6:1 duplicate-citation-key the key `c` is taken",
            "8:19 bad-bibtex unknown abbreviation `foo`",
            "8:49 bad-bibtex the text after the closing brace of `e` is ignored",
            "9:1 bad-bibtex a value in `f` is never closed",
            "7:3 incomplete-citation the entry `d` lacks `title` and `author`",
            "8:1 incomplete-citation the entry `e` lacks `author`"),
        texts.findings());
    assertEquals("the first entry stands in line 5", texts.found().get(2).hint());
  }

  @Test
  void noDamageToAFileStopsTheReading() throws IOException {
    String whole =
        BibTexts.ATTENTION
            + "@string{j = \"J\"} @article{k, journal = j # {x}, year = 2, pages={1--2--a}}";
    Random random = new Random(7);
    for (int i = 0; i < 100; i++) {
      StringBuilder bib = new StringBuilder(whole);
      for (int edits = 0; edits < 4; edits++) {
        int at = random.nextInt(bib.length());
        bib.replace(at, at + 1, "{}\"@,=#\\%$~'^\n\t\0é1".charAt(random.nextInt(18)) + "");
      }
      Bibliography works = texts.read(bib.toString());
      for (String key : works.keys()) {
        String html = works.work(key).html() + BibTexts.label(works, key);
        assertFalse(html.contains("\n") || html.contains("style="), html);
      }
    }
  }

  @Test
  void aSecondReadingComesFromTheCacheAndADamagedCacheIsIgnored() throws IOException {
    String fresh = texts.html(BibTexts.ATTENTION, "vaswani2017");
    Path file = cache.resolve("bibliography.cache");
    String kept = Files.readString(file, ISO_8859_1);
    assertEquals(fresh, texts.html(BibTexts.ATTENTION, "vaswani2017"));
    Files.writeString(file, kept.replace("Attention", "Distraction"), ISO_8859_1);
    assertEquals(fresh, texts.html(BibTexts.ATTENTION, "vaswani2017"));
    assertEquals(kept, Files.readString(file, ISO_8859_1));
    Files.write(file, new byte[] {(byte) 0xC3, 0x28});
    assertEquals(fresh, texts.html(BibTexts.ATTENTION, "vaswani2017"));
    assertTrue(
        texts.html(BibTexts.ATTENTION.replace("2017}", "2018}"), "vaswani2017").contains("(2018)"));
  }
}
