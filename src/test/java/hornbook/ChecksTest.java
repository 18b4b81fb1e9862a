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

  private TextSite.Run check(String files) throws IOException {
    return TextSite.in(folder, files).check();
  }

  private void finds(String files, String findings) throws IOException {
    TextSite.Run run = check(files);
    String last = run.findings().replaceAll("\\R[^\\n]*; \\d+ errors?, [^\\n]*$", "");
    assertEquals(findings.strip(), last.strip());
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

  @Test
  @DisplayName("is shown a word that stands twice in a row, across lines too")
  void repeats() throws IOException {
    finds(
        """
        === hornbook.yml
        checks:
          repeated-words: true
          allowed: [that that]
        === a.md
        # A
        All that that does is is shown. AND and OR, k k-means, the $x$ the
        model, The *the* one, and
        and.
        """,
        """
        content/a.md:2:20: warning: `is` stands here twice [repeated-word]
          2 | All that that does is is shown. AND and OR, k k-means, the $x$ the
            |                    ^
          = remove one, or allow `is is` under `checks` in hornbook.yml
        content/a.md:3:8: warning: `The` stands here twice [repeated-word]
          3 | model, The *the* one, and
            |        ^
          = remove one, or allow `the the` under `checks` in hornbook.yml
        content/a.md:3:23: warning: `and` stands here twice [repeated-word]
          3 | model, The *the* one, and
            |                       ^
          = remove one, or allow `and and` under `checks` in hornbook.yml
        """);
  }

  @Test
  @DisplayName("is shown the words that it does without, but not in phrases that it allows")
  void banned() throws IOException {
    finds(
        """
        === hornbook.yml
        checks:
          banned: [just, of course, Simply]
          allowed: [just as]
        === a.md
        # A
        Just as good; justly. Of
        course it is `just` code, and [just](b.md) **simply** put.
        === b.md
        # B
        """,
        """
        content/a.md:2:23: warning: this guide does without `Of course` [banned-word]
          2 | Just as good; justly. Of
            |                       ^
          = leave it out, or say what you mean by it
        content/a.md:3:32: warning: this guide does without `just` [banned-word]
          3 | course it is `just` code, and [just](b.md) **simply** put.
            |                                ^
          = leave it out, or say what you mean by it
        content/a.md:3:46: warning: this guide does without `simply` [banned-word]
          3 | course it is `just` code, and [just](b.md) **simply** put.
            |                                              ^
          = leave it out, or say what you mean by it
        """);
  }

  @Test
  @DisplayName("is shown the sentences that are too long, in definitions too, but no cells")
  void sentences() throws IOException {
    finds(
        """
        === hornbook.yml
        checks:
          sentence-words: 4
        === glossary.yml
        - term: mean
          definition: The sum divided by the number.
        === a.md
        # This title has five words
        Four words are fine. This one has $n$ words.

        | This cell has five words |
        |---|
        """,
        """
        content/a.md:2:22: warning: this sentence has 5 words [long-sentence]
          2 | Four words are fine. This one has $n$ words.
            |                      ^
          = cut it: 4 words are enough
        content/glossary.yml:2:15: warning: this sentence has 6 words [long-sentence]
          2 |   definition: The sum divided by the number.
            |               ^
          = cut it: 4 words are enough
        """);
  }

  @Test
  @DisplayName("is shown words that no dictionary, list or glossary knows, and what may be meant")
  void spelling() throws IOException {
    finds(
        """
        === hornbook.yml
        checks:
          words: words.txt
        === words.txt
        # The field.
        hyperparameter
        Bayes
        === glossary.yml
        - term: softmax
          aliases: [multinomial logit]
          definition: It turns scores into probabilities.
        === a.md
        # Hyperparameters
        Hyperparameters and their softmaxes, Bayes's `probabilty`, XGBoost, scikit2, and $n$-th.

        The probabilty, bayes, and the colour of a hyperparamter aren't known.
        """,
        """
        content/a.md:2:27: warning: `softmaxes` is in no dictionary [unknown-word]
          2 | Hyperparameters and their softmaxes, Bayes's `probabilty`, XGBoost, scikit2, and $n$-th.
            |                           ^
          = did you mean `softmax`, `softness`? Else add it to content/words.txt
        content/a.md:4:5: warning: `probabilty` is in no dictionary [unknown-word]
          4 | The probabilty, bayes, and the colour of a hyperparamter aren't known.
            |     ^
          = did you mean `probability`, `provability`? Else add it to content/words.txt
        content/a.md:4:17: warning: `bayes` is in no dictionary [unknown-word]
          4 | The probabilty, bayes, and the colour of a hyperparamter aren't known.
            |                 ^
          = did you mean `Bayes`, `bares`, `bates`? Else add it to content/words.txt
        content/a.md:4:32: warning: `colour` is in no dictionary [unknown-word]
          4 | The probabilty, bayes, and the colour of a hyperparamter aren't known.
            |                                ^
          = did you mean `color`, `cornflour`? Else add it to content/words.txt
        content/a.md:4:44: warning: `hyperparamter` is in no dictionary [unknown-word]
          4 | The probabilty, bayes, and the colour of a hyperparamter aren't known.
            |                                            ^
          = did you mean `hyperparameter`, `hypermarket`? Else add it to content/words.txt
        """);
  }

  @Test
  @DisplayName("reads included files, captions, callouts and tables as well, where they stand")
  void everywhere() throws IOException {
    TextSite.Run run =
        check(
            """
            === hornbook.yml
            checks:
              banned: [simply]
            === _shared.md
            This is simply shared.
            === a.md
            # Simply A
            ![[_shared.md]]

            > [!NOTE]
            > This is simply a note.

            | Simply | a |
            |---|---|
            | b | simply |

            Table: Simply a table {#tbl:t}

            ## Simply {#simply}

            - simply[^1]

            [^1]: A simply small note.

            Term, simply {#simply-term}
            : Definition, simply.
            """);
    assertEquals(
        List.of(
            "content/_shared.md:1:9",
            "content/a.md:1:3",
            "content/a.md:5:11",
            "content/a.md:7:3",
            "content/a.md:9:7",
            "content/a.md:11:8",
            "content/a.md:13:4",
            "content/a.md:15:3",
            "content/a.md:17:9",
            "content/a.md:19:7",
            "content/a.md:20:15"),
        run.err()
            .lines()
            .filter(line -> line.contains("[banned-word]"))
            .map(line -> line.substring(0, line.indexOf(": warning")))
            .toList());
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
