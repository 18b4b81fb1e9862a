package hornbook.markdown;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Text that was written to hurt ends in bounded time, with findings where something is lost. */
class HostileTextTest {
  /** Each takes under a second on an idle machine. */
  private static final Duration BOUND = Duration.ofSeconds(30);

  private static final List<String> TOKENS =
      List.of(
          "a",
          " ",
          "\n",
          "\n\n",
          "*",
          "**",
          "_",
          "`",
          "```",
          "~~",
          "[",
          "]",
          "(",
          ")",
          "[[",
          "]]",
          "![",
          "](b)",
          "|",
          "|-|-|\n",
          "> ",
          "- ",
          "1. ",
          "    ",
          "#",
          "## ",
          "$",
          "$$",
          "\\[",
          "\\]",
          "\\",
          "<",
          ">",
          "<b>",
          "</b>",
          "<!--",
          "-->",
          "&amp;",
          "&",
          "@{",
          "}",
          "[@k]",
          "[^1]",
          "[^1]: ",
          "[r]: u\n",
          ": ",
          "::: tab x\n",
          ":::\n",
          "::::tabs\n",
          "> [!NOTE]\n",
          "{#id}",
          "Table: ",
          "---\n",
          "===\n",
          "\"",
          "'",
          "...",
          "--",
          "www.a.b",
          "a@b.c",
          "\t",
          "\0",
          "\r",
          "é",
          "😀",
          "![[_x]]",
          "```math {#eq:a}\n",
          "```py include=\"x\"\n",
          "[ ] ");

  private record Text(String name, String text) {}

  private static String times(String text, int count) {
    return text.repeat(count);
  }

  private static String numbered(int count, String format) {
    return IntStream.range(0, count)
        .mapToObj(i -> format.replace("%", Integer.toString(i)))
        .collect(Collectors.joining());
  }

  private static String stairs(int steps) {
    return IntStream.range(0, steps)
        .mapToObj(step -> "  ".repeat(step) + "- a\n")
        .collect(Collectors.joining());
  }

  @TestFactory
  Stream<DynamicTest> itLosesNothingInSilence() {
    return Stream.of(
            new Text("5,000 nested quotations", times("> ", 5_000) + "a"),
            new Text("deep bullets", times("- ", 5_000) + "a"),
            new Text("deep numbers", times("1. ", 5_000) + "a"),
            new Text("deep stairs", stairs(300)),
            new Text("deep containers", times("::: tab x\n", 5_000)),
            new Text("20,000 brackets [", times("[", 20_000)),
            new Text("20,000 brackets ![", times("![", 20_000)),
            new Text("20,000 brackets [[", times("[[", 20_000)),
            new Text("20,000 brackets (", times("(", 20_000)),
            new Text("20,000 links", times("[a](", 20_000)),
            new Text("100,000 dollars", times("$", 100_000)),
            new Text("50,000 stars", times("*", 50_000)),
            new Text("50,000 underscores", times("_ ", 50_000)),
            new Text("50,000 backticks", times("`a``", 12_500)),
            new Text("deep emphasis", times("*_", 10_000) + "a" + times("_*", 10_000)),
            new Text("a line of 5 MB", times("word ", 1_000_000)),
            new Text("quotation marks", times("(\"", 25_000)),
            new Text("20,000 link definitions", times("[a]: b\n", 20_000)))
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text.name(), () -> assertTrue(read(text.text()).findings().size() > 0)));
  }

  @TestFactory
  Stream<DynamicTest> itReadsWhatIsOnlyLong() {
    return Stream.of(
            new Text("a table of 20,000 rows", "|a|b|\n|-|-|\n" + times("|x|y|\n", 20_000)),
            new Text("a table of 500 columns", times("|a", 500) + "|\n" + times("|-", 500) + "|\n"),
            new Text("10,000 equal headings", times("## same\n\ntext\n\n", 10_000)),
            new Text("10,000 footnotes", numbered(10_000, "x[^%]\n\n[^%]: note\n\n")),
            new Text("10,000 references", numbered(10_000, "[r%] is it\n\n[r%]: u\n\n")),
            new Text("a paragraph of 20,000 lines", times("some words here\n", 20_000)),
            new Text("a list of 20,000 items", times("- item\n", 20_000)),
            new Text("a code block of 50,000 lines", "```\n" + times("x[0] = (*y)\n", 50_000)),
            new Text("10,000 formulas", times("Here $x_i$ is.\n\n", 10_000)))
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text.name(), () -> assertEquals(List.of(), read(text.text()).codes())));
  }

  @TestFactory
  Stream<DynamicTest> whatIsNeverClosedEnds() {
    return Stream.of(
            "$$\na",
            "\\[\na=b",
            "```\na",
            "~~~\na",
            "::: tab x",
            "<!-- a",
            "<div",
            "[a](",
            "[[a",
            "<",
            "![a](b \"c",
            "`a",
            "$a",
            "$`a",
            "**a",
            "\"a",
            "[^a",
            "[^a]:",
            "[a]:",
            "@{a",
            "|a|\n|-",
            "> ",
            "- ",
            "1.",
            "# ",
            "#",
            ": ",
            "a\n:",
            "![[",
            "Table:",
            "> [!NOTE]",
            "\\",
            "&#")
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text,
                    () -> {
                      read(text);
                      read(times(text, 2_000));
                      read(times(text + "\n", 2_000));
                      read(times(text + "\n\n", 2_000));
                    }));
  }

  @Test
  void aTextOf2MegabytesIsTheLimit() {
    assertEquals(List.of(), read(times("word ", 400_000)).codes());
    assertEquals(List.of("file-too-long"), read(times("word ", 400_000) + "!").codes());
  }

  @Test
  void aFragmentThatIncludesMuchIsBounded() {
    Map<String, String> files =
        Map.of(
            "part/_a.md", times("![[_b.md]]\n\n", 50),
            "part/_b.md", times("![[_c.md]]\n\n", 50),
            "part/_c.md", "text\n");
    Reading reading = Reading.of("![[_a.md]]\n", "en", false, Map.of(), files);
    assertTrue(reading.codes().contains("too-many-includes"), reading.codes().toString());
  }

  /** The seeds are fixed, so that a text that fails once fails again. */
  @Test
  void anySequenceOfTokensIsRead() {
    for (int seed = 0; seed < 1_500; seed++) {
      Random random = new Random(seed);
      String text =
          IntStream.range(0, random.nextInt(60))
              .mapToObj(i -> TOKENS.get(random.nextInt(TOKENS.size())))
              .collect(Collectors.joining());
      assertDoesNotThrow(
          () -> {
            Reading.of(text, "en", true, Map.of(), Map.of("part/_x", text));
            Reading.of(text);
          },
          "seed " + seed + ": " + text);
    }
  }

  private static Reading read(String text) {
    return assertTimeoutPreemptively(BOUND, () -> Reading.of(text));
  }
}
