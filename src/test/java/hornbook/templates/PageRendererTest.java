package hornbook.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hornbook.model.Diagnostic;
import hornbook.model.Guide;
import hornbook.model.Page;
import hornbook.model.SiteFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PageRendererTest {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline';"
          + " img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self';"
          + " worker-src 'self'; base-uri 'none'; form-action 'self'";
  private static final Pattern INLINE_SCRIPT = Pattern.compile("<script(?![^>]*(src=|ld\\+json))");
  private static final Map<String, String> SITE = render(SampleGuide.guide());

  @Test
  void every_chapter_and_every_list_has_a_page() {
    assertEquals(57 + 7, SITE.size());
    for (String path :
        List.of("index", "nlp/index", "data/pca", "glossary", "print", "search", "404")) {
      assertTrue(SITE.containsKey(path + ".html"), path);
    }
  }

  @Test
  void the_policy_comes_before_everything_that_it_rules() {
    SITE.forEach(
        (path, html) -> {
          int policy = html.indexOf("content=\"" + POLICY + "\"");
          assertTrue(policy > 0 && policy < 400, path);
          assertTrue(html.indexOf("<script") > policy && html.indexOf("<link") > policy, path);
          assertFalse(INLINE_SCRIPT.matcher(html).find(), path);
          assertFalse(html.contains("<style"), path);
        });
  }

  @Test
  void the_style_sheet_of_formulas_is_asked_for_only_where_there_are_formulas() {
    assertTrue(question().contains("href=\"../math/4567/katex.css\""));
    assertFalse(SITE.get("general/cross-validation.html").contains("katex.css"));
    assertTrue(SITE.get("print.html").contains("href=\"./math/4567/katex.css\""));
  }

  @Test
  void a_question_shows_its_small_print_and_what_to_read_first() {
    assertShows(
        question(),
        "Question <span class=\"number\">6</span> of 50",
        "level-hard\">Hard</span>",
        "5 min read",
        "<time datetime=\"2026-11-24\">24 November 2026</time>",
        "href=\"overfitting-underfitting.html\">Overfitting and underfitting</a>");
  }

  @Test
  void a_question_ends_with_sources_mentions_related_pages_and_neighbours() {
    assertShows(
        question(),
        "<li id=\"source-geman1992\">",
        "href=\"../algorithms/decision-trees.html\">Decision trees</a>",
        "<p>A deep tree has low bias and <em>high</em> variance.</p>",
        "<p>Pruning trades one against the other.</p>",
        "Related questions",
        "rel=\"prev\" href=\"model-evaluation.html\"",
        "rel=\"next\" href=\"cross-validation.html\"",
        "https://github.com/example/guide/edit/main/content/general/bias-variance.md");
  }

  @Test
  void the_tree_opens_only_the_part_of_the_page_and_marks_the_page() {
    String tree = between(question(), "id=\"page-tree\"", "</nav>");
    assertTrue(tree.contains("<a aria-current=\"page\" href=\"bias-variance.html\">"));
    assertTrue(tree.contains("href=\"cross-validation.html\""));
    assertTrue(tree.contains("href=\"../mlops/\""));
    assertFalse(tree.contains("../mlops/model-drift.html"));
    assertEquals(2, tree.split("aria-current", -1).length);
  }

  @Test
  void the_outline_lists_headings_with_their_formulas() {
    String outline = between(question(), "<page-outline>", "</page-outline>");
    assertShows(outline, "href=\"#the-answer\"", "depth-3", "href=\"#page-sources\"");
  }

  @Test
  void a_part_lists_its_questions_with_level_and_time() {
    assertShows(
        SITE.get("general/index.html"),
        "Part 1 · 10 questions",
        "<h3><a href=\"bias-variance.html\">",
        "level-core\">Core</span><span>5 min</span>");
  }

  @Test
  void the_home_page_leads_to_every_question_and_onward() {
    assertShows(
        SITE.get("index.html"),
        "href=\"general/ai-vs-ml-vs-dl.html\">Begin with question 1</a>",
        "href=\"mlops/mlops-ci-cd.html\"",
        "href=\"errata.html\"",
        "\"@type\":\"WebSite\"");
  }

  @Test
  void the_glossary_stands_under_letters_with_owners_and_uses() {
    String page = SITE.get("glossary.html");
    assertShows(
        page,
        "<a href=\"#page-letter-e\">E</a>",
        "<div class=\"entry\" id=\"elan\">",
        "<a href=\"#page-letter-other\">#</a>",
        "Explained in</span> <a href=\"general/bias-variance.html\">",
        "Used in</span> <a href=\"general/cross-validation.html\">");
    assertTrue(page.indexOf("id=\"bias\"") < page.indexOf("id=\"pca\""));
  }

  @Test
  void references_and_errata_lead_back_to_their_pages() {
    String works = SITE.get("references.html");
    assertShows(works, "id=\"ref-hastie2009\"", "href=\"general/bias-variance.html\"");
    assertShows(SITE.get("errata.html"), "imprecise", "<em>balances</em>", "It said");
  }

  @Test
  void the_page_for_lost_readers_works_at_any_depth() {
    String page = SITE.get("404.html");
    assertShows(page, "data-root=\"/guide/\"", "href=\"/guide/assets/0123/css/layers.css\"");
    assertFalse(Pattern.compile("(href|src)=\"(?!/guide/|https:|#)").matcher(page).find());
    assertFalse(page.contains("canonical"));
  }

  @Test
  void the_book_on_one_page_keeps_its_links_inside() {
    String page = SITE.get("print.html");
    assertShows(page, "href=\"#c7-eq-bias-variance\"", "href=\"#c7-fn-1\"");
    assertShows(page, "id=\"c7-source-geman1992\"");
    assertFalse(page.contains("<section class=\"role-answer\" aria-labelledby"));
    String text = between(page, "<main", "</main>");
    List<String> ids = new ArrayList<>();
    Pattern.compile(" id=\"([^\"]+)\"").matcher(text).results().forEach(m -> ids.add(m.group(1)));
    assertEquals(ids.stream().distinct().toList(), ids);
    Pattern.compile("href=\"#([^\"]+)\"")
        .matcher(text)
        .results()
        .forEach(m -> assertTrue(ids.contains(m.group(1)), m.group(1)));
  }

  @Test
  void search_engines_get_absolute_addresses_and_the_host_its_mark() {
    Map<String, String> files = new LinkedHashMap<>();
    for (SiteFile file : renderer().files(SampleGuide.guide(), finding -> {})) {
      files.put(file.path(), ((SiteFile.Text) file).text());
    }
    assertEquals("", files.get(".nojekyll"));
    assertTrue(files.get("robots.txt").contains("Sitemap: https://example.org/guide/sitemap.xml"));
    assertShows(
        files.get("sitemap.xml"),
        "<loc>https://example.org/guide/</loc>",
        "<loc>https://example.org/guide/general/bias-variance.html</loc>",
        "<lastmod>2026-11-24</lastmod>");
    assertShows(
        files.get("opensearch.xml"),
        "<Url type=\"text/html\""
            + " template=\"https://example.org/guide/search.html?q={searchTerms}\"/>");
    assertShows(
        question(), "type=\"application/opensearchdescription+xml\"", "href=\"../opensearch.xml\"");
    assertTrue(question().contains("<link rel=\"canonical\" href=\"https://example.org/guide/gen"));
  }

  @Test
  void two_renderings_give_the_same_pages_in_the_same_order() {
    Map<String, String> again = render(SampleGuide.guide());
    assertEquals(SITE, again);
    assertEquals(List.copyOf(SITE.keySet()), List.copyOf(again.keySet()));
  }

  private static String question() {
    return SITE.get("general/bias-variance.html");
  }

  private static PageRenderer renderer() {
    return new PageRenderer(Path.of("templates"), "assets/0123/", "math/4567/katex.css");
  }

  static Map<String, String> render(Guide guide) {
    List<Diagnostic> findings = new ArrayList<>();
    Map<String, String> pages = new LinkedHashMap<>();
    for (Page page : renderer().render(guide, findings::add)) {
      pages.put(page.path().value(), page.html());
    }
    assertEquals(List.of(), findings);
    return pages;
  }

  private static void assertShows(String html, String... texts) {
    for (String text : texts) {
      assertTrue(html.contains(text), () -> "missing: " + text);
    }
  }

  private static String between(String html, String from, String to) {
    int start = html.indexOf(from);
    return html.substring(start, html.indexOf(to, start));
  }
}
