package hornbook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The content hash of a question")
class ChapterTest {
  private static final String TEXT = "# Bias\n\nIt is @{bias}.\n";
  private static final Chapter CHAPTER = chapter("general/bias.html", 6, 9, TEXT, "0.25");

  @Test
  @DisplayName("is eight hexadecimal digits, and the same wherever the program runs")
  void isShort() {
    assertEquals("77e6df26", CHAPTER.contentHash());
  }

  @Test
  @DisplayName("stays when the question moves, or gets more or other front matter")
  void staysOnMove() {
    assertEquals(
        CHAPTER.contentHash(), chapter("data/bias.html", 1, 20, TEXT, "0.25").contentHash());
  }

  @Test
  @DisplayName("stays when a value is computed in another way")
  void staysOnEqualValue() {
    assertEquals(
        CHAPTER.contentHash(), chapter("general/bias.html", 6, 9, TEXT, "0.250").contentHash());
  }

  @Test
  @DisplayName("changes with the text")
  void changesWithText() {
    Chapter edited = chapter("general/bias.html", 6, 9, TEXT.replace("is", "was"), "0.25");

    assertNotEquals(CHAPTER.contentHash(), edited.contentHash());
  }

  @Test
  @DisplayName("changes with a value, as the text shows it")
  void changesWithValue() {
    Chapter edited = chapter("general/bias.html", 6, 9, TEXT, "0.26");

    assertNotEquals(CHAPTER.contentHash(), edited.contentHash());
  }

  @Test
  @DisplayName("belongs to a key that is the page's path without its ending")
  void key() {
    assertEquals("general/bias", CHAPTER.key());
  }

  private static Chapter chapter(String path, int number, int line, String text, String bias) {
    Meta meta =
        new Meta(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            new TreeMap<>(Map.of("bias", new BigDecimal(bias))));
    Source source = new Source(text, new Position("bias.md", line, 1));
    return new Chapter("bias.md", new SitePath(path), "bias", number, "Bias", meta, source);
  }
}
