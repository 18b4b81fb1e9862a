package hornbook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import hornbook.browser.InBrowser;
import hornbook.model.Section;
import hornbook.model.SitePath;
import hornbook.serve.PreviewServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InBrowser
@DisplayName("A query of a big site waits for few answers")
class FewRoundTripsTest {
  private static SearchIndex bigSite() {
    return SearchIndex.of(
        IntStream.range(0, 4_000)
            .mapToObj(
                page ->
                    document(
                        new SitePath("p" + page + ".html"),
                        (page % 2 == 0 ? "everywhere " : "")
                            + (page % 5 == 0 ? "often " : "")
                            + "text"))
            .toList(),
        "en");
  }

  private static SearchDocument document(SitePath path, String text) {
    return new SearchDocument(
        path, "", "", List.of("Page"), true, List.of(), List.of(new Section(path, "", "", text)));
  }

  /** What is fetched of a query's lists when the dictionary never comes. */
  private static List<String> listsWithoutDictionary(Page page, String query) {
    List<String> asked = new CopyOnWriteArrayList<>();
    page.onRequest((Request request) -> asked.add(request.url().replaceFirst(".*/", "")));
    page.route(url -> url.matches(".*/t\\d+\\.json"), Route::abort);
    page.evaluate("async query => index.answer(query, { limit: 1 }).then(() => 0, () => 0)", query);
    return asked.stream().filter(name -> name.matches("l\\d+\\.json")).toList();
  }

  @Test
  @DisplayName("lists of its frequent words are fetched beside the dictionary, not after it")
  void lists(Page page, @TempDir Path folder) throws IOException {
    try (PreviewServer server = PublishedIndex.serve(bigSite(), folder)) {
      page.navigate(server.url());
      page.evaluate(
          "async url => { window.index = await (await import(url)).open(''); }",
          server.url() + "search/search.js");
      assertEquals(1, listsWithoutDictionary(page, "often ").size());
      assertEquals(
          List.of(), listsWithoutDictionary(page, "everywhere "), "mostly left out of a query");
    }
  }
}
