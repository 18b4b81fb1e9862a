package hornbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A guide that asks something of itself")
class LanguageChecksTest {
  @TempDir private Path folder;

  private void finds(String files, String findings) throws IOException {
    FoundInGuide.of(folder, files).are(findings);
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
        TextSite.in(
                folder,
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
                """)
            .check();
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
}
