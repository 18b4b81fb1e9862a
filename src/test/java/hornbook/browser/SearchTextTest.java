package hornbook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import hornbook.browser.OnlineSites.Online;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pure functions of {@code static/js/search}, asked one by one in a page. */
@InBrowser
@DisplayName("Of the texts of a search,")
final class SearchTextTest {
  private static Object ask(Browser browser, Online online, String call) {
    try (Reader reader = Reader.atDesk(browser)) {
      Page page = reader.open(online.small("404.html"));
      return page.evaluate(
          """
          async () => {
            const main = document.querySelector("script[src$='js/main.js']").src;
            const { pieces, closeUp } = await import(new URL("search/pieces.js", main));
            const { typed, shown } = await import(new URL("search/typed.js", main));
            const { parseRecent, withRecent } = await import(new URL("search/recent.js", main));
            const cut = (text, marks) =>
              pieces(text, marks).map((p) => (p.hit ? `[${p.text}]` : p.text)).join("");
            return String(%s);
          }\
          """
              .formatted(call));
    }
  }

  @ParameterizedTest(name = "{0} gives {1}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "cut('one two', [[4, 7]])                        | one [two]",
        "cut('one two', [[4, 7], [0, 3]])                | [one] [two]",
        "cut('one two', [[0, 5], [3, 7]])                | [one t][wo]",
        "cut('one', [[1, 1], [2, 9], [5, 6], [-3, 1]])   | [o]n[e]",
        "cut('', [[0, 1]])                               | ''",
      })
  void marksAreCutOut(String call, String expected, Browser browser, Online online) {
    assertEquals(expected, ask(browser, online, call));
  }

  @ParameterizedTest(name = "{0} gives {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "((e) => cut(e.text, e.marks))(closeUp('a b c word d', [[6, 10]], 2)) | …c [word] d",
        "((e) => cut(e.text, e.marks))(closeUp('a b c word d', [[6, 10]], 9)) | a b c [word] d",
        "((e) => cut(e.text, e.marks))(closeUp('aaaaaaword', [[6, 10]], 2))   | aaaaaa[word]",
        "((e) => cut(e.text, e.marks))(closeUp('a b', [], 1))                 | a b",
      })
  void aLineBeginsShortlyBeforeTheWord(
      String call, String expected, Browser browser, Online online) {
    assertEquals(expected, ask(browser, online, call));
  }

  @ParameterizedTest(name = "{0} gives {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "typed('  k-means ') + '.'                                | k-means .",
        "typed('a\\u0000\\u202eb\\ud800c')                        | a b c",
        "[...typed('👩'.repeat(900))].length                      | 500",
        "shown('q'.repeat(60)).length                             | 60",
        "shown('q'.repeat(61)).at(-1)                             | …",
        "parseRecent('[\"a\", 1, null, \" \", [\"b\"], \"c \"]') | a,c",
        "parseRecent('{\"length\": 3}').length                    | 0",
        "parseRecent('nonsense').length + parseRecent(null).length | 0",
        "withRecent(['gradient', 'knn'], 'Gradient descent')      | Gradient descent,knn",
        "withRecent(['b', 'a', 'c'], 'a')                         | a,b,c",
        "withRecent([1, 2, 3, 4, 5, 6].map(String), 'x')          | x,1,2,3,4,5",
      })
  void queriesAreMadeFit(String call, String expected, Browser browser, Online online) {
    assertEquals(expected, ask(browser, online, call));
  }
}
