package hornbook.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A folder of Markdown that knows nothing of questions. */
class PlainGuideTest {
  private static final Map<String, String> SITE = PageRendererTest.render(PlainGuide.guide(400));

  @Test
  void pages_are_called_pages_and_lists_without_entries_are_left_out() {
    assertTrue(SITE.get("questions.html").contains("All pages, A to Z"));
    assertFalse(SITE.containsKey("glossary.html"));
    assertFalse(SITE.get("index.html").contains("glossary.html"));
    assertFalse(SITE.get("notes/note-7.html").contains("Question"));
    assertFalse(SITE.get("notes/note-7.html").contains("class=\"level"));
  }

  @Test
  void without_prompts_there_is_no_page_for_studying_and_no_link_to_it() {
    assertFalse(SITE.containsKey("study.html"));
    assertFalse(SITE.values().stream().anyMatch(page -> page.contains("study.html")));
  }

  @Test
  void folders_in_folders_open_on_the_way_to_the_page() {
    String page = SITE.get("manual/install/linux/kernel.html");
    assertTrue(page.contains("<a aria-current=\"page\" href=\"kernel.html\">"));
    assertTrue(page.contains("href=\"../overview.html\""));
    assertTrue(page.contains("href=\"../../usage.html\""));
    assertTrue(page.contains("href=\"../../../notes/\""));
    assertFalse(page.contains("note-1.html"));
  }

  @Test
  void a_folder_of_very_many_pages_shows_the_stretch_around_the_page() {
    String page = SITE.get("notes/note-300.html");
    assertTrue(page.contains("href=\"note-300.html\""));
    assertTrue(page.contains("All 400 entries"));
    assertTrue(page.split("href=\"note-", -1).length < 60);
  }

  @Test
  void the_size_of_a_page_does_not_grow_with_the_guide() {
    Map<String, String> small = PageRendererTest.render(PlainGuide.guide(100));
    int before = small.get("notes/note-60.html").length();
    int after = SITE.get("notes/note-60.html").length();
    assertTrue(after < before + 200, before + " → " + after);
  }

  @Test
  void generated_headings_do_not_meet_those_of_the_text() {
    assertEquals(2, SITE.get("readme.html").split("id=\"sources\"", -1).length);
  }

  @Test
  void without_an_address_nothing_claims_one() {
    assertFalse(SITE.get("readme.html").contains("canonical"));
    assertFalse(SITE.get("readme.html").contains("og:url"));
    assertTrue(SITE.get("404.html").contains("data-root=\"/\""));
  }
}
