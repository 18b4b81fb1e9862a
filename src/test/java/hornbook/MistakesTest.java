package hornbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an author reads after a mistake, to the letter. The README shows the same messages. */
class MistakesTest {
  @TempDir private Path folder;

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake(
            "a link to a chapter that is not there",
            """
            === pca.md
            # PCA
            See [[overfiting]].
            === overfitting.md
            # Overfitting
            """,
            """
            content/pca.md:2:5: error: there is no chapter or label `overfiting` [broken-link]
              2 | See [[overfiting]].
                |     ^
              = did you mean `overfitting`?\
            """),
        mistake(
            "a link to a heading that is not there",
            """
            === pca.md
            # PCA
            Stop [early](overfitting.md#early-stoping).
            === overfitting.md
            # Overfitting
            ## Early stopping
            """,
            """
            content/pca.md:2:6: error: overfitting.md has nothing named `#early-stoping` [broken-fragment]
              2 | Stop [early](overfitting.md#early-stoping).
                |      ^
              = did you mean `early-stopping`?\
            """),
        mistake(
            "a key that front matter does not have",
            """
            === pca.md
            ---
            prerequisits: []
            ---
            # PCA
            """,
            """
            content/pca.md:2:1: error: unknown key `prerequisits` in the front matter [unknown-key]
              2 | prerequisits: []
                | ^
              = did you mean `prerequisites`?\
            """),
        mistake(
            "a formula that does not parse",
            """
            === pca.md
            # PCA
            The mean is $\\frac{1}{n} \\summ_i x_i$.
            """,
            """
            content/pca.md:2:26: error: Undefined control sequence: \\summ [bad-tex]
              2 | The mean is $\\frac{1}{n} \\summ_i x_i$.
                |                          ^
              = did you mean `\\sum`?\
            """),
        mistake(
            "a displayed formula that is never closed",
            """
            === pca.md
            # PCA
            $$
            x + y

            The text goes on.
            """,
            """
            content/pca.md:2:1: error: this displayed formula is not closed before the blank line [unclosed-formula]
              2 | $$
                | ^
              = end it with the mark that began it\
            """),
        mistake(
            "two equations with one label",
            """
            === a.md
            # A
            $$ x $$ {#eq:mean}
            === b.md
            # B
            $$ y $$ {#eq:mean}
            """,
            """
            content/b.md:2:1: error: the label `eq:mean` is taken by content/a.md:2 [duplicate-label]
              2 | $$ y $$ {#eq:mean}
                | ^
              = choose another name\
            """),
        mistake(
            "a citation of a work that is not in the bibliography",
            """
            === a.md
            # A
            Dropout [@srivastava2015] helps.
            === references.bib
            @article{srivastava2014,
              author = {Srivastava, Nitish},
              title = {Dropout},
              year = {2014}
            }
            """,
            """
            content/a.md:2:10: error: there is no work `srivastava2015` in references.bib [unknown-citation]
              2 | Dropout [@srivastava2015] helps.
                |          ^
              = did you mean `srivastava2014`?\
            """),
        mistake(
            "an image without alternative text",
            """
            === a.md
            # A
            ![](roc.svg)
            === roc.svg
            <svg xmlns="http://www.w3.org/2000/svg"/>
            """,
            """
            content/a.md:2:1: error: this image has no alternative text [missing-alt]
              2 | ![](roc.svg)
                | ^
              = say between the brackets what it shows\
            """),
        mistake(
            "prerequisites in a circle",
            """
            === a.md
            ---
            prerequisites: [b]
            ---
            # A
            === b.md
            ---
            prerequisites: [a]
            ---
            # B
            """,
            """
            content/b.md:2:17: error: prerequisites lead in a circle: a → b → a [prerequisite-cycle]
              2 | prerequisites: [a]
                |                 ^
              = remove one of them\
            """),
        mistake(
            "two files for one address",
            """
            === 01-pca.md
            # PCA
            === 02-PCA.md
            # Again PCA
            """,
            """
            content/02-PCA.md:1:1: error: this page and content/01-pca.md would both be published as pca.html [duplicate-address]
              1 | # Again PCA
                | ^
              = rename one of the files, or give it a `slug`\
            """),
        mistake(
            "a missing image",
            """
            === a.md
            # A
            ![The ROC curve](roc.png)
            === roc.svg
            <svg xmlns="http://www.w3.org/2000/svg"/>
            """,
            """
            content/a.md:2:1: error: there is no image `roc.png` [missing-image]
              2 | ![The ROC curve](roc.png)
                | ^
              = did you mean `roc.svg`?\
            """),
        mistake(
            "a value that nobody computed",
            """
            === a.md
            ---
            values:
              precision: 40 / 50
            ---
            # A
            Precision is @{precison:2}, not @{precision:3}.
            """,
            """
            content/a.md:6:14: error: there is no value `precison` in the front matter [unknown-value]
              6 | Precision is @{precison:2}, not @{precision:3}.
                |              ^
              = did you mean `precision`?\
            """));
  }

  private static Arguments mistake(String name, String site, String message) {
    return Arguments.of(name, site, message);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void saysWhereWhatAndHow(String name, String files, String message) throws IOException {
    TextSite.Run run = TextSite.in(folder, files).check();

    assertEquals(message, run.findings());
    assertEquals(ExitCode.GUIDE_HAS_ERRORS, run.exit());
  }

  @Test
  void theReadmeShowsTenOfThemAsTheyAre() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    long shown =
        mistakes()
            .map(arguments -> ((String) arguments.get()[2]).lines().findFirst().orElseThrow())
            .filter(line -> readme.contains(line))
            .count();

    assertTrue(shown >= 10, "the README shows " + shown + " of the messages");
  }

  @Test
  void allMistakesOfARunAreToldAtOnceAndTheOldSiteStays() throws IOException {
    TextSite site = TextSite.in(folder, "=== a.md\n# A\n");
    assertEquals(ExitCode.DONE, site.build().exit());
    var before = TextSite.tree(site.output());

    site.write("a.md", "# A\n[[x-one]] [[x-two]] $\\bad$\n");
    TextSite.Run run = site.build();

    assertEquals(ExitCode.GUIDE_HAS_ERRORS, run.exit());
    assertEquals(3, run.err().lines().filter(line -> line.contains(": error: ")).count());
    assertEquals(before, TextSite.tree(site.output()));
  }
}
