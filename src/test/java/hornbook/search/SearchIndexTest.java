package hornbook.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hornbook.model.Section;
import hornbook.model.SiteFile;
import hornbook.model.SitePath;
import hornbook.search.SearchIndex.Answer;
import hornbook.search.SearchIndex.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A search")
class SearchIndexTest {
  private static SearchDocument page(String name, String title, String text, String... names) {
    SitePath path = new SitePath(name + ".html");
    return new SearchDocument(
        path,
        name.substring(0, 1),
        name.endsWith("1") ? "Core" : "Hard",
        List.of(title),
        true,
        List.of(names),
        List.of(new Section(path, "", "", text)));
  }

  private static final SearchIndex INDEX =
      SearchIndex.of(
          List.of(
              page("a1", "Installing", "Installation installs what you install."),
              page("a2", "Gates", "The forget gate of an LSTM. A gate may forget.", "LSTM"),
              page("b1", "Gates again", "The gate does not forget it. Gates, gates: forget it."),
              page("b2", "TF-IDF", "A word on every page weighs nothing.", "term weighting"),
              page("b3", "Code", "Call torch.load(path) and __init__ or x = _private_name_.")),
          "en");

  private static List<String> found(SearchIndex index, String query) {
    return index.search(query, Filter.NONE, 10).hits().stream()
        .map(hit -> hit.document().path().value().replace(".html", ""))
        .toList();
  }

  private static List<String> found(String query) {
    return found(INDEX, query);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"install", "installed", "installa", "INSTALLATION", "instal", "instalation"})
  @DisplayName("finds a word in all its forms, while it is typed, and misspelled")
  void forms(String query) {
    assertEquals(List.of("a1"), found(query));
  }

  @Test
  @DisplayName("says what it found instead of what was typed")
  void corrections() {
    Answer answer = INDEX.search("the forgte gate", Filter.NONE, 10);
    assertEquals("the forget gate", answer.corrected());
    assertEquals(2, answer.hits().size());
    assertEquals("", INDEX.search("forget", Filter.NONE, 10).corrected());
  }

  @Test
  @DisplayName("finds phrases to the letter, and what has most of the words else")
  void phrases() {
    assertEquals(List.of("a2"), found("\"forget gate\""));
    assertEquals(List.of("a2"), found("“forget gate”"));
    assertEquals(List.of(), found("\"forget gates\""));
    assertEquals(List.of("b1"), found("\"does not forget\""));
    assertEquals(Set.of("a2", "b1"), Set.copyOf(found("forget gate")));
    assertEquals(Set.of("a2", "b1"), Set.copyOf(found("\"forget ga")), "not closed yet");
  }

  @Test
  @DisplayName("knows compounds in one word and in two, and names that no text has")
  void compounds() {
    for (String query : List.of("tfidf", "tf-idf", "TF IDF", "tf idf", "term weighting")) {
      assertEquals("b2", found(query).get(0), query);
    }
    assertEquals("b3", found("torch.load").get(0));
    assertEquals("b3", found("__init__").get(0));
    assertEquals("b3", found("private_name").get(0));
  }

  @Test
  @DisplayName("leaves out words that say nothing, unless there are no others")
  void stopWords() {
    assertEquals(List.of("a2"), found("what is the LSTM").subList(0, 1));
    assertFalse(found("what is an LSTM").contains("b2"));
    assertTrue(found("not").contains("b1"));
  }

  @Test
  @DisplayName("tells words that nobody wrote, and is empty only then")
  void unknown() {
    Answer answer = INDEX.search("zzyzx quux", Filter.NONE, 10);
    assertEquals(List.of("zzyzx", "quux"), answer.unknown());
    assertEquals(List.of(), answer.hits());
    assertEquals(List.of("a1"), found("zzyzx install"));
    assertEquals(List.of(), found(""));
    assertEquals(List.of(), found("?!"));
  }

  @Test
  @DisplayName("is narrowed by part and level without other scores")
  void filters() {
    Answer all = INDEX.search("gate", Filter.NONE, 10);
    Answer ofB = INDEX.search("gate", new Filter(Set.of("b"), Set.of()), 10);
    Answer core = INDEX.search("gate", new Filter(Set.of("a", "b"), Set.of("Core")), 10);
    assertEquals(2, all.hits().size());
    assertEquals(
        List.of("b1.html"), ofB.hits().stream().map(h -> h.document().path().value()).toList());
    assertEquals(ofB.hits(), core.hits());
    assertTrue(all.hits().contains(ofB.hits().get(0)));
  }

  @Test
  @DisplayName("gives equal pages in the order of the guide")
  void ties() {
    SearchIndex twins =
        SearchIndex.of(
            List.of(page("z1", "Same", "same text"), page("a1", "Same", "same text")), "en");
    assertEquals(List.of("z1", "a1"), found(twins, "same"));
  }

  @Test
  @DisplayName("in German folds umlauts and stems, and knows its own stop words")
  void german() {
    SearchIndex index =
        SearchIndex.of(
            List.of(
                page("a1", "Größe", "Die Häuser sind groß, die Straßen schmal."),
                page("a2", "Bäume", "Ein Baum und die Wälder.")),
            "de-AT");
    assertEquals(List.of("a1"), found(index, "Hauser"));
    assertEquals(List.of("a1"), found(index, "strasse"));
    assertEquals(List.of("a2"), found(index, "Wald"));
    assertEquals(List.of("a2"), found(index, "wo sind die Bäume").subList(0, 1));
  }

  @Test
  @DisplayName("in Chinese, Japanese and Korean finds words that nothing sets apart")
  void pairs() {
    SearchIndex index =
        SearchIndex.of(
            List.of(
                page("a1", "机器学习", "过拟合是机器学习的问题。"),
                page("a2", "検索", "日本語の全文検索。"),
                page("a3", "검색", "한국어 검색 엔진")),
            "zh");
    assertEquals(List.of("a1"), found(index, "学习"));
    assertEquals(List.of("a1"), found(index, "过拟合"));
    assertEquals(List.of("a2"), found(index, "全文検索"));
    assertEquals(List.of("a3"), found(index, "검색"));
    assertEquals(List.of("a1"), found(index, "机"));
  }

  @Test
  @DisplayName("finds words by a beginning that is longer than their stem")
  void outgrown() {
    SearchIndex index =
        SearchIndex.of(List.of(page("a", "Organization", "Generalized installation.")), "en");
    for (String beginning : List.of("organi", "organizati", "generaliz", "installa")) {
      assertEquals(List.of("a"), found(index, beginning), beginning);
    }
  }

  @Test
  @DisplayName("at the end of a sentence takes a frequent word for no other's beginning")
  void endOfSentence() {
    List<SearchDocument> pages = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      pages.add(page("p" + i, "Page " + i, "the loss is high"));
    }
    pages.add(page("other", "Other", "training on the highway of test data"));
    SearchIndex index = SearchIndex.of(pages, "en");
    assertEquals(13, index.search("high", Filter.NONE, 100).hits().size(), "may be typed on");
    assertEquals(
        12, index.search("nobody read that page zero was high", Filter.NONE, 100).hits().size());
  }

  @Test
  @DisplayName("of a big site looks for what is everywhere only where it stands out")
  void common() {
    List<SearchDocument> pages = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      pages.add(page("p" + i, "Page", i % 2 == 0 ? "function" : "other"));
    }
    pages.add(page("text", "Deep", "a rare function of sparse values"));
    pages.add(page("title", "Function", "a rare one of sparse values"));
    SearchIndex index = SearchIndex.of(pages, "en");
    assertEquals(302, index.search("function ", Filter.NONE, 1000).hits().size());
    assertEquals(302, index.search("function rare ", Filter.NONE, 1000).hits().size());
    assertEquals(List.of("title", "text"), found(index, "function rare sparse "));
  }

  @Test
  @DisplayName("keeps letters whole that are two units in UTF-16")
  void halves() {
    SearchIndex index =
        SearchIndex.of(List.of(page("a", "𠮷𠮸", "𠮷𠮸 𠮷𠮹"), page("b", "𠮹", "𠮺𠮻")), "ja");
    files(index)
        .forEach((path, text) -> assertEquals(text, new String(text.getBytes(UTF_8), UTF_8), path));
  }

  @Test
  @DisplayName("is written with the same bytes for the same pages, in files of bounded size")
  void files() {
    TreeMap<String, String> once = files(INDEX);
    assertEquals(once, files(SearchIndex.of(INDEX.documents(), "en")));
    assertTrue(once.containsKey("search/search.js"));
    assertTrue(
        once.keySet().stream().anyMatch(path -> path.matches("search/[0-9a-f]{12}/root.json")));
    assertTrue(once.get("search/search.js").contains("client.js"));
  }

  @Test
  @DisplayName("of no pages at all is written, and finds nothing")
  void empty() {
    SearchIndex none = SearchIndex.of(List.of(), "en");
    assertTrue(files(none).size() > 3);
    assertEquals(List.of(), found(none, "anything \"at all\""));
  }

  private static TreeMap<String, String> files(SearchIndex index) {
    TreeMap<String, String> files = new TreeMap<>();
    for (SiteFile file : index.files()) {
      files.put(file.path(), ((SiteFile.Text) file).text());
    }
    return files;
  }
}
