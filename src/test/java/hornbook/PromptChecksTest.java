package hornbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A guide that asks something of itself")
class PromptChecksTest {
  @TempDir private Path folder;

  private void finds(String files, String findings) throws IOException {
    FoundInGuide.of(folder, files).are(findings);
  }

  @Test
  @DisplayName("keeps the ids of its prompts: present, of the chapter, unique, and for ever")
  void prompts() throws IOException {
    String config =
        """
        === hornbook.yml
        checks:
          sections:
            check: { prompts: 1-9 }
          prompts: prompts.lock
        """;
    finds(
        config
            + """
            === prompts.lock
            # All prompts.
            a-what
            a-whom
            === a.md
            # A
            ## The answer
            A term
            : is no prompt.

            ## Check yourself

            What? {#a-what}
            : This.

            Why?
            : So.

            Who? {#a-who}
            : She.

            Where? {#there}
            : Here.
            === b.md
            # B
            ## Check yourself

            When? {#a-who}
            : Then.
            """,
        """
        content/a.md:11:1: error: this prompt has no id [missing-prompt-id]
          11 | Why?
             | ^
          = end it with {#a-name}
        content/a.md:14:1: warning: the prompt `a-who` is not in the list of prompts [unlisted-prompt]
          14 | Who? {#a-who}
             | ^
          = `hornbook prompts` prints the whole list
        content/a.md:17:1: error: the id `there` does not begin with `a-` [bad-prompt-id]
          17 | Where? {#there}
             | ^
          = a prompt's id names its chapter, so that no other has it
        content/a.md:17:1: warning: the prompt `there` is not in the list of prompts [unlisted-prompt]
          17 | Where? {#there}
             | ^
          = `hornbook prompts` prints the whole list
        content/b.md:4:1: error: the id `a-who` does not begin with `b-` [bad-prompt-id]
          4 | When? {#a-who}
            | ^
          = a prompt's id names its chapter, so that no other has it
        content/b.md:4:1: error: the id `a-who` is taken by content/a.md:14 [duplicate-prompt-id]
          4 | When? {#a-who}
            | ^
          = choose another name
        content/prompts.lock:3:1: error: no prompt has the id `a-whom` any more [vanished-prompt]
          3 | a-whom
            | ^
          = did you mean `a-who`? give it its old id back
        """);
    assertEquals(
        "# The ids of all recall prompts, by which readers' progress knows them.\n"
            + "a-what\na-who\nthere\na-who\n",
        TextSite.hornbook("prompts", "--content", folder.resolve("content").toString())
            .out()
            .replace("\r\n", "\n"));
  }
}
