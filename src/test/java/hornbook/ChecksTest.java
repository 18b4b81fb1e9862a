package hornbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A guide that asks something of itself")
class ChecksTest {
  @TempDir private Path folder;

  private void finds(String files, String findings) throws IOException {
    FoundInGuide.of(folder, files).are(findings);
  }

  @Test
  @DisplayName("publishes neither its list of words nor that of its prompts")
  void unpublished() throws IOException {
    TextSite site =
        TextSite.in(
            folder,
            """
            === hornbook.yml
            checks:
              words: words.txt
            === words.txt
            # None.
            === other.txt
            Other.
            === a.md
            # A
            """);
    assertEquals(ExitCode.DONE, site.build("--strict").exit());
    List<String> files =
        TextSite.tree(site.output()).keySet().stream().filter(f -> f.endsWith(".txt")).toList();
    assertTrue(files.stream().anyMatch(file -> file.startsWith("other.")), files::toString);
    assertFalse(files.stream().anyMatch(file -> file.startsWith("words.")), files::toString);
  }

  @Test
  @DisplayName("is told what is wrong with what it asks")
  void wrongQuestions() throws IOException {
    finds(
        """
        === hornbook.yml
        language: de
        checks:
          words: wrods.txt
          sections:
            anser: {}
            answer: { words: 500-250, item: 3, optional: true }
        === words.txt
        # None.
        === a.md
        # A
        """,
        """
        content/hornbook.yml:3:10: error: `words` asks for a dictionary of `de`, and there is only one of English [bad-value]
          3 |   words: wrods.txt
            |          ^
          = remove it
        content/hornbook.yml:3:10: error: there is no file `wrods.txt` [missing-file]
          3 |   words: wrods.txt
            |          ^
          = the path is relative to the content folder; an empty file will do to begin with
        content/hornbook.yml:5:5: error: unknown key `anser` in `sections` [unknown-key]
          5 |     anser: {}
            |     ^
          = did you mean `answer`?
        content/hornbook.yml:6:22: error: `words` cannot be `500-250` [bad-value]
          6 |     answer: { words: 500-250, item: 3, optional: true }
            |                      ^
          = write a number, or two as in 65-85
        content/hornbook.yml:6:31: error: unknown key `item` in `answer` [unknown-key]
          6 |     answer: { words: 500-250, item: 3, optional: true }
            |                               ^
          = did you mean `items`?
        """);
  }

  @Test
  @DisplayName("and one that asks nothing is told nothing")
  void nothing() throws IOException {
    finds("=== a.md\n# A\n\nThe the probabilty is simply is.\n", "");
  }
}
