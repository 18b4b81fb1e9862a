package hornbook;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A guide that asks something of itself")
class SectionChecksTest {
  @TempDir private Path folder;

  private void finds(String files, String findings) throws IOException {
    FoundInGuide.of(folder, files).are(findings);
  }

  @Test
  @DisplayName("is told which sections a question has not, and which stand in the wrong place")
  void sections() throws IOException {
    finds(
        """
        === hornbook.yml
        checks:
          sections:
            answer: {}
            formula: { optional: true }
            mistakes: {}
            see-also: {}
        === index.md
        # Home
        No question, and so no sections.
        === a.md
        # A
        ## Common mistakes
        ## The answer
        """,
        """
        content/a.md:1:1: warning: there is no section “See also” [missing-section]
          1 | # A
            | ^
          = hornbook.yml asks for it under `checks`
        content/a.md:2:1: warning: this section stands before “The answer” [misplaced-section]
          2 | ## Common mistakes
            | ^
          = it belongs below that one
        """);
  }

  @Test
  @DisplayName("is told where a section has too much or too little")
  void sizes() throws IOException {
    finds(
        """
        === hornbook.yml
        checks:
          sections:
            thirty-seconds: { words: 3-4 }
            mistakes: { items: 2 }
            follow-ups: { parts: 2-3, words-each: 2-3 }
            check: { prompts: 1-2 }
        === a.md
        # A
        ## Say it in 30 seconds
        The mean $\\bar x$ of `two words` is 1.5.
        ## Common mistakes
        - One.

          More of one.
          - Not two.
        ## What they ask next
        ### Why?
        It is so.
        ## Check yourself
        Nothing.
        """,
        """
        content/a.md:2:1: warning: this section has 8 words [section-size]
          2 | ## Say it in 30 seconds
            | ^
          = hornbook.yml asks for 3 to 4
        content/a.md:4:1: warning: this section has 1 item [section-size]
          4 | ## Common mistakes
            | ^
          = hornbook.yml asks for 2
        content/a.md:9:1: warning: this section has 1 heading of level 3 [section-size]
          9 | ## What they ask next
            | ^
          = hornbook.yml asks for 2 to 3
        content/a.md:12:1: warning: this section has no prompts [section-size]
          12 | ## Check yourself
             | ^
          = hornbook.yml asks for 1 to 2
        """);
  }

  @Test
  @DisplayName("counts a link by name as the words that it shows, and no captions")
  void wordsOfLinks() throws IOException {
    finds(
        """
        === hornbook.yml
        checks:
          sections:
            answer: { words: 6 }
        === a.md
        # The arithmetic mean
        ## The answer
        See [[a]], [[a|this page]].

        ![A point](point.svg "A caption is not counted.")
        === point.svg
        <svg xmlns="http://www.w3.org/2000/svg"></svg>
        """,
        "");
  }

  @Test
  @DisplayName("is told which of its questions are too long or too short, what leads on aside")
  void pageWords() throws IOException {
    finds(
        """
        === hornbook.yml
        checks:
          page-words: 5-9
        === index.md
        # Home
        No question.
        === a.md
        # A
        Two words
        ## The answer
        A mean $\\bar x$ of `code`.

        - $\\bar x$: a symbol, which is looked up

        ```
        none of this
        ```

        ## What they ask next
        ### Why so?
        | So | it |
        |---|---|
        | is | . |

        Table: A caption {#tbl:t}
        ## See also
        - [[b]]: which is the shorter one
        === b.md
        # B
        ## The answer
        No.
        === c.md
        # C
        ## The answer
        Five words are five words.
        """,
        """
        content/a.md:1:1: warning: this page has 12 words [page-size]
          1 | # A
            | ^
          = hornbook.yml asks for 5 to 9
        content/b.md:1:1: warning: this page has 1 word [page-size]
          1 | # B
            | ^
          = hornbook.yml asks for 5 to 9
        """);
  }
}
