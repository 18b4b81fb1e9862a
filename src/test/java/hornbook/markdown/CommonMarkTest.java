package hornbook.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples of the CommonMark specification. Where Hornbook differs on purpose, the reason
 * stands in {@code commonmark-differences.txt}, and the example must go on to differ.
 */
class CommonMarkTest {

  @TestFactory
  Stream<DynamicTest> everyExampleReadsAsSpecifiedUnlessListedWithAReason() throws IOException {
    return tests("", ExampleReader.readExamples(TestResources.getSpec()).stream());
  }

  @TestFactory
  Stream<DynamicTest> everyExampleOfGitHubsExtensionsDoesToo() throws IOException {
    return tests(
        "g",
        ExampleReader.readExamples(TestResources.getGfmSpec()).stream()
            .filter(example -> example.getSection().endsWith("(extension)")));
  }

  private static Stream<DynamicTest> tests(String prefix, Stream<Example> all) throws IOException {
    Map<String, String> differences = differences();
    List<Example> examples = all.toList();
    return IntStream.range(0, examples.size())
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    prefix + (i + 1) + " " + examples.get(i).getSection(),
                    () -> compare(examples.get(i), differences.get(prefix + (i + 1)))));
  }

  private static void compare(Example example, String reason) {
    String expected = PlainHtml.normal(example.getHtml().replace("→", "\t"));
    String actual = PlainHtml.of(example.getSource());
    if (reason == null) {
      assertEquals(expected, actual, example.getSource());
    } else {
      assertNotEquals(expected, actual, "no longer differs, so delete: " + reason);
    }
  }

  private static Map<String, String> differences() throws IOException {
    Map<String, String> reasons = new HashMap<>();
    try (InputStream in =
        CommonMarkTest.class.getResourceAsStream("/spec/commonmark-differences.txt")) {
      String reason = "";
      for (String line : new String(in.readAllBytes(), UTF_8).lines().toList()) {
        if (line.startsWith("# ")) {
          reason = line.substring(2);
        } else if (!line.isBlank()) {
          for (String number : line.trim().split("\\s+")) {
            reasons.put(number, reason);
          }
        }
      }
    }
    return reasons;
  }
}
