package hornbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The map of a guide")
class ConceptMapTest {
  private static final String GUIDE =
      """
      === hornbook.yml
      title: Guide
      === 1-first/1-boosting.md
      ---
      short: Boosting
      prerequisites: [trees, bias]
      ---
      # What is boosting?
      === 1-first/2-alone.md
      # Alone
      === 2-second/1-trees.md
      ---
      prerequisites: [bias]
      ---
      # Trees & a name that is far too long for any box of the map
      === 2-second/2-bias.md
      # Bias
      """;

  @TempDir private Path folder;

  private Document map() throws IOException {
    TextSite site = TextSite.in(folder, GUIDE);
    assertEquals("", site.build("--strict").findings().replaceAll("(?s)^\\d+ pages.*", ""));
    return Jsoup.parse(site.read("map.html"));
  }

  @Test
  @DisplayName("lists all questions, each after what it builds on, else in the guide's order")
  void order() throws IOException {
    assertEquals(
        List.of(
            "Alone First",
            "Bias Second",
            "Trees & a name that is far too long for any box of the map Second after Bias",
            "Boosting First after Trees & a name that is far too long for any box of the map,"
                + " Bias"),
        map().select(".map-order li").eachText());
  }

  @Test
  @DisplayName("draws a box with a link for each question that builds on another, or another on it")
  void boxes() throws IOException {
    Document map = map();
    assertEquals(
        List.of("first/boosting.html", "second/trees.html", "second/bias.html"),
        map.select("svg.map a").eachAttr("href"));
    assertEquals("Boosting First", map.select("svg.map a").get(0).text());
    assertEquals(
        List.of("Trees & a name that", "is far too long for…", "Second"),
        map.select("svg.map a").get(1).select("text").eachText());
  }

  @Test
  @DisplayName("leaves out the arrows that follow from others")
  void arrows() throws IOException {
    assertEquals(2, map().select(".map-arrows path").size());
  }

  @Test
  @DisplayName("lets arrows run from the right side of a box to the left side of another, forward")
  void forward() throws IOException {
    Document map = map();
    double bias = number(map.select("svg.map a rect").get(2), "x");
    double trees = number(map.select("svg.map a rect").get(1), "x");
    double width = number(map.select("svg.map a rect").get(1), "width");
    List<String> paths = map.select(".map-arrows path").eachAttr("d");
    assertTrue(
        paths.stream()
            .anyMatch(
                d ->
                    d.startsWith("M" + (int) (bias + width) + " ")
                        && d.contains("L" + (int) trees + " ")),
        paths::toString);
    for (Element box : map.select("svg.map rect")) {
      assertTrue(
          number(box, "x") + width <= number(map.selectFirst("svg.map"), "width"), box::outerHtml);
    }
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.attr(attribute));
  }

  @Test
  @DisplayName("is the same whether its layout is new or was kept")
  void kept() throws IOException {
    TextSite site = TextSite.in(folder, GUIDE);
    site.build();
    String made = site.read("map.html");
    site.build();
    assertEquals(made, site.read("map.html"));
  }

  @Test
  @DisplayName("is not made for a guide in which nothing builds on anything")
  void none() throws IOException {
    TextSite site = TextSite.in(folder, "=== a.md\n# A\n=== b.md\n# B\n");
    assertEquals(ExitCode.DONE, site.build().exit());
    assertFalse(TextSite.tree(site.output()).containsKey("map.html"));
    assertFalse(site.read("a.html").contains("map.html"));
  }
}
