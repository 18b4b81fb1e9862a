package hornbook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import hornbook.BuiltSite;
import hornbook.BuiltSites;
import hornbook.BuiltSites.Real;
import hornbook.SearchOfGuide;
import hornbook.browser.InBrowser;
import hornbook.search.SearchIndex.Answer;
import hornbook.search.SearchIndex.Filter;
import hornbook.serve.PreviewServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Chromium and Lucene are asked the same, thousands of times. */
@InBrowser
@ExtendWith(BuiltSites.class)
@Timeout(400)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("A query has the same answer in the browser as from Lucene")
class ParityTest {
  private static final int LIMIT = 100;
  private static final int BATCH = 250;
  private static final double TOLERANCE = 1e-5;

  private SearchIndex guide;
  private SearchIndex thousand;
  private PreviewServer ofGuide;
  private PreviewServer ofThousand;

  @BeforeAll
  void publish(@Real BuiltSite site, @TempDir Path folder) throws IOException {
    guide = SearchOfGuide.of(site);
    thousand = SearchIndex.of(ParityQueries.thousandPages(guide), "en");
    ofGuide = PublishedIndex.serve(guide, folder.resolve("guide"));
    ofThousand = PublishedIndex.serve(thousand, folder.resolve("thousand"));
  }

  @AfterAll
  void close() {
    ofGuide.close();
    ofThousand.close();
  }

  @Test
  @DisplayName("on the guide: all words, beginnings, pairs, questions, phrases, mistakes")
  void onTheGuide(Page page) {
    assertSameAnswers(page, ofGuide, guide, ParityQueries.of(guide, 1000));
  }

  @Test
  @DisplayName("on a thousand pages")
  void onAThousandPages(Page page) {
    assertSameAnswers(page, ofThousand, thousand, ParityQueries.of(thousand, 700));
  }

  private void assertSameAnswers(
      Page page, PreviewServer server, SearchIndex index, List<String> queries) {
    assertTrue(queries.size() > 5000, () -> "only " + queries.size());
    page.navigate(server.url());
    page.evaluate(
        "async url => { window.index = await (await import(url)).open(''); }",
        server.url() + "search/search.js");
    int found = 0;
    for (int from = 0; from < queries.size(); from += BATCH) {
      List<String> batch = queries.subList(from, Math.min(queries.size(), from + BATCH));
      List<?> answers = (List<?>) page.evaluate(ASK, Map.of("queries", batch, "limit", LIMIT));
      for (int i = 0; i < batch.size(); i++) {
        found += assertSame(batch.get(i), index, (Map<?, ?>) answers.get(i));
      }
    }
    System.out.printf("%d queries, %d results the same%n", queries.size(), found);
  }

  private static final String ASK =
      """
      async ({ queries, limit }) => {
        const answers = [];
        for (const query of queries) {
          const answer = await index.answer(query, { limit });
          answers.push({
            urls: answer.results.map(({ url }) => url),
            scores: answer.results.map(({ score }) => score),
            corrected: answer.corrected ?? "",
            unknown: answer.unknown,
          });
        }
        return answers;
      }
      """;

  private static int assertSame(String query, SearchIndex index, Map<?, ?> browser) {
    Answer lucene = index.search(query, Filter.NONE, LIMIT);
    List<String> urls =
        lucene.hits().stream()
            .map(hit -> hit.document().path().url())
            .map(url -> url.isEmpty() ? "./" : url)
            .toList();
    assertEquals(lucene.corrected(), browser.get("corrected"), query);
    assertEquals(lucene.unknown(), browser.get("unknown"), query);
    assertEquals(urls, browser.get("urls"), query);
    List<?> scores = (List<?>) browser.get("scores");
    for (int i = 0; i < urls.size(); i++) {
      double score = ((Number) scores.get(i)).doubleValue();
      assertEquals(lucene.hits().get(i).score(), score, TOLERANCE, query);
    }
    return urls.size();
  }
}
