package hornbook.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The small things that turn texts into other texts. */
class WordsTest {
  @Test
  void json_cannot_end_the_script_element_that_holds_it() {
    assertEquals(
        "{\"a\":\"\\u003c/script> \\\"\",\"b\":[1,\"x\"],\"c\":{}}",
        ScriptJson.of(
            new java.util.TreeMap<>(
                Map.of("a", "</script> \"", "b", List.of(1, "x"), "c", Map.of()))));
  }

  @Test
  void descriptions_are_cut_between_words() {
    assertEquals("one two…", Phrase.cut("one  two, three", 12));
    assertEquals("short", Phrase.cut(" short ", 12));
    assertEquals("abcdefghijk…", Phrase.cut("abcdefghijklmnop", 12));
  }

  @Test
  void phrases_inside_links_lose_their_own_links_and_ids() {
    assertEquals(
        "a <b>c</b>", Phrase.unlinked("a <a class=\"ref\" href=\"x\"><b id=\"y\">c</b></a>"));
  }

  @Test
  void entries_stand_under_the_letter_without_accent_and_case() {
    List<Letters.Group<String>> groups =
        Letters.group(List.of("élan", "Epoch", "3-gram", "ε-greedy"), name -> name);
    assertEquals(List.of("#", "E", "Ε"), groups.stream().map(Letters.Group::letter).toList());
    assertEquals(List.of("élan", "Epoch"), groups.get(1).entries());
  }
}
