package hornbook;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Text that was made to hurt passes the whole program within a bound:")
class HostileSiteTest {
  @TempDir private Path folder;

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("5,000 nested quotes", "> ".repeat(5_000) + "x\n"),
        Arguments.of("5,000 nested lists", "- ".repeat(5_000) + "x\n"),
        Arguments.of("20,000 opening brackets", "[".repeat(20_000) + "\n"),
        Arguments.of("20,000 pairs of brackets", "[".repeat(20_000) + "]".repeat(20_000) + "\n"),
        Arguments.of("20,000 wiki brackets", "[[".repeat(20_000) + "\n"),
        Arguments.of("20,000 stars", "*a ".repeat(20_000) + "\n"),
        Arguments.of("20,000 backticks of growing number", backticks()),
        Arguments.of("20,000 dollars", "$x ".repeat(20_000) + "\n"),
        Arguments.of("20,000 footnotes of nothing", "[^a]".repeat(20_000) + "\n"),
        Arguments.of("20,000 rows of a table", "|a|b|\n|-|-|\n" + "|x|y|\n".repeat(20_000)),
        Arguments.of(
            "1,000 nested groups of TeX",
            "$" + "{".repeat(1_000) + "x" + "}".repeat(1_000) + "$\n"),
        Arguments.of("TeX that expands without an end", "$\\def\\a{\\a\\a}\\a$\n"),
        Arguments.of("a line of 5 MB", "x ".repeat(2_621_440) + "\n"),
        Arguments.of("a word of 5 MB", "x".repeat(5_242_880) + "\n"));
  }

  private static String backticks() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; text.length() < 20_000; i++) {
      text.append("`".repeat(i)).append(' ');
    }
    return text + "\n";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  @Timeout(60)
  void ends(String name, String text) throws IOException {
    TextSite.Run run = TextSite.in(folder, "=== a.md\n# A\n\n" + text).build();

    assertNotEquals(ExitCode.COULD_NOT_RUN, run.exit(), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
  }
}
