package hornbook.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hornbook.model.SitePath;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OnePageTest {
  private static final SitePath HERE = new SitePath("part/here.html");
  private static final Map<String, String> CHAPTERS =
      Map.of("part/here.html", "c3", "part/index.html", "c1", "other/there.html", "c9");

  @Test
  void ids_and_what_points_at_them_get_the_chapters_prefix() {
    moves("<p id=\"x\">", "<p id=\"c3-x\">");
    moves("<a href=\"#x\">", "<a href=\"#c3-x\">");
    moves("<div aria-labelledby=\"a b\">", "<div aria-labelledby=\"c3-a c3-b\">");
    moves("<path fill=\"url(#g)\"/>", "<path fill=\"url(#c3-g)\"/>");
  }

  @Test
  void links_between_chapters_stay_on_the_page() {
    moves("<a href=\"../other/there.html\">", "<a href=\"#c9\">");
    moves("<a href=\"../other/there.html#y\">", "<a href=\"#c9-y\">");
    moves("<a href=\"./\">", "<a href=\"#c1\">");
  }

  @Test
  void other_relative_urls_are_written_anew() {
    moves("<a href=\"../glossary.html#pca\">", "<a href=\"glossary.html#pca\">");
    moves("<img src=\"images/a.svg\">", "<img src=\"part/images/a.svg\">");
    moves("<img src=\"../images/a.svg\">", "<img src=\"images/a.svg\">");
    moves("<a href=\"../\">", "<a href=\"./\">");
  }

  @Test
  void urls_that_are_not_relative_stay() {
    moves("<a href=\"https://example.org/#x\">", "<a href=\"https://example.org/#x\">");
    moves("<img src=\"data:image/png;base64,AA\">", "<img src=\"data:image/png;base64,AA\">");
    moves("<a href=\"mailto:a@example.org\">", "<a href=\"mailto:a@example.org\">");
  }

  @Test
  void headings_step_down_and_text_is_left_alone() {
    moves("<h2 id=\"a\">A</h2>", "<h3 id=\"c3-a\">A</h3>");
    moves("<h6>A</h6>", "<h6>A</h6>");
    moves("<hr>", "<hr>");
    moves("id=&quot;x&quot; &lt;a href=\"#x\"&gt;", "id=&quot;x&quot; &lt;a href=\"#x\"&gt;");
  }

  @Test
  void links_on_a_page_of_parts_lead_to_the_chapters_own_pages() {
    OnePage page =
        OnePage.ofParts(
            Place.of(new SitePath("sheet.html")), path -> CHAPTERS.getOrDefault(path.value(), ""));
    assertEquals(
        "<a href=\"other/there.html#y\"><a id=\"c3-x\" href=\"part/here.html#x\">",
        page.bind("<a href=\"../other/there.html#y\"><a id=\"x\" href=\"#x\">", HERE));
  }

  private static void moves(String from, String to) {
    OnePage page =
        OnePage.ofAll(
            Place.of(new SitePath("print.html")), path -> CHAPTERS.getOrDefault(path.value(), ""));
    assertEquals(to, page.bind(from, HERE));
  }
}
