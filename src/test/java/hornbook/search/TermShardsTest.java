package hornbook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Files of the dictionary")
class TermShardsTest {
  private static final int LONGEST_FILE = 900;

  private final TermShards shards = new TermShards();

  /** A word that is on so many neighbouring pages, once each. */
  private void add(String stem, String word, int pages) {
    List<Posting> text =
        IntStream.range(0, pages).mapToObj(page -> new Posting(page, List.of(0))).toList();
    shards.add(stem, word, List.of(text, List.of(), List.of(), List.of()));
  }

  /** Sorted words, as front-coded. */
  private static List<String> read(String frontCoded) {
    List<String> words = new ArrayList<>();
    String last = "";
    for (int at = 0; at < frontCoded.length(); ) {
      int end = frontCoded.indexOf(' ', at + 1);
      int shared = Packed.SIGNS.indexOf(frontCoded.charAt(at));
      last = last.substring(0, shared) + frontCoded.substring(at + 1, end);
      words.add(last);
      at = end + 1;
    }
    return words;
  }

  @Test
  @DisplayName("begin where few letters part them, not in the middle of what is alike")
  void fewLetters() {
    for (String first : List.of("a", "b", "c", "d")) {
      for (int i = 10; i < 70; i++) {
        add(first + "longcommonbeginning" + i, first + "longcommonbeginning" + i, 3);
      }
    }
    shards.close();
    assertEquals(List.of("", "b", "c", "d"), read(shards.beginnings()));
  }

  @Test
  @DisplayName("are full all the same where all words are alike")
  void alike() {
    for (int i = 1000; i < 3000; i++) {
      add("longcommonbeginning" + i, "longcommonbeginning" + i, 3);
    }
    shards.close();
    assertTrue(shards.files().size() < 40, () -> shards.files().size() + " files");
    shards.files().forEach(file -> assertTrue(file.length() < LONGEST_FILE, file));
  }

  @Test
  @DisplayName("have all words of a stem, however many")
  void stems() {
    for (int i = 1000; i < 1400; i++) {
      add("one", "one" + i, 3);
    }
    for (int i = 1000; i < 1400; i++) {
      add("other", "other" + i, 3);
    }
    shards.close();
    assertEquals(List.of("", "ot"), read(shards.beginnings()));
  }

  @Test
  @DisplayName("tell whose lists lie apart, but not of words that are mostly not asked for")
  void lists() {
    add("everywhere", "everywhere", 5_000);
    add("often", "often", 1_000);
    add("often", "oftener", 800);
    add("rare", "rare", 2);
    shards.close();
    assertEquals(3, shards.lists().size());
    assertEquals(List.of("", "often", "often"), read(shards.stemsOfLists(pages -> pages < 2_500)));
    assertEquals(
        Collections.nCopies(3, ""),
        read(shards.stemsOfLists(pages -> pages < 1_000)),
        "by all forms");
  }
}
