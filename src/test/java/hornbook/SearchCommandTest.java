package hornbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("hornbook search")
class SearchCommandTest {
  private TextSite site;

  @BeforeEach
  void guide(@TempDir Path folder) throws IOException {
    site =
        TextSite.in(
            folder,
            """
            === 1-nets/01-dropout.md
            ---
            level: core
            ---
            # What is dropout?
            Dropout switches units off.
            === 1-nets/02-lstm.md
            # What is an LSTM?
            The forget gate switches memory off.
            === 2-trees/01-forest.md
            # What is a random forest?
            Many trees.
            """);
  }

  private TextSite.Run search(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "search";
    all[1] = "--content";
    all[2] = site.content().toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return TextSite.hornbook(all);
  }

  @Test
  @DisplayName("prints scores, titles and addresses, the best first")
  void answers() {
    TextSite.Run run = search("switches", "memory");
    assertEquals(ExitCode.DONE, run.exit());
    assertTrue(
        run.out()
            .matches(
                "(?s) +\\d\\.\\d{3}  What is an LSTM\\?\n +nets/lstm.html\n"
                    + " +\\d\\.\\d{3}  What is dropout\\?\n +nets/dropout.html\n"),
        run.out());
  }

  @Test
  @DisplayName("says what it corrected, and what nothing has")
  void correctsAndAdmits() {
    assertTrue(search("drpoout").out().startsWith("Results for: dropout\n"));
    assertEquals("Nothing has: zzyzx\n", search("zzyzx").out());
  }

  @Test
  @DisplayName("is narrowed by part and level")
  void filters() {
    assertTrue(search("--part", "Trees", "what", "forest").out().contains("random forest"));
    assertEquals("Nothing has: lstm\n", search("--part", "Trees", "lstm").out());
    assertTrue(search("--level", "Core", "switches").out().contains("dropout"));
    assertTrue(!search("--level", "Core", "switches").out().contains("LSTM"));
  }

  @Test
  @DisplayName("knows parts and levels in any case, and says which there are")
  void filterNames() {
    assertTrue(search("--part", "trees", "what", "forest").out().contains("random forest"));
    assertTrue(search("--level", "core", "switches").out().contains("dropout"));
    TextSite.Run run = search("--level", "hard", "switches");
    assertEquals(ExitCode.COULD_NOT_RUN, run.exit());
    assertTrue(run.err().startsWith("there is no level `hard`: valid names: Core\n"), run.err());
  }

  @Test
  @DisplayName("prints the ranking as JSON")
  void json() throws IOException {
    String out = search("--json", "--limit", "1", "switches").out();
    try (JsonParser parser = new JsonFactory().createParser(out)) {
      while (parser.nextToken() != null) {
        parser.currentToken();
      }
    }
    assertTrue(out.startsWith("{\"query\":\"switches\",\"corrected\":\"\",\"unknown\":[]"), out);
    assertEquals(2, out.split("\"score\":").length, out);
  }
}
