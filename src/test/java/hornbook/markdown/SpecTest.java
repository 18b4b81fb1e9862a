package hornbook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hornbook.model.Diagnostic;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The dialect's specification, {@code src/test/resources/spec/*.md}; its README tells the notation.
 * With {@code -Dspec.record=true} the expected sides are written anew, to be read before a commit.
 */
class SpecTest {
  private static final Path PAGES = Path.of("src/test/resources/spec");
  private static final boolean RECORD = Boolean.getBoolean("spec.record");

  @TestFactory
  Stream<DynamicNode> everyExampleReadsAsThePagesSay() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .filter(file -> file.toString().endsWith(".md") && !file.endsWith("README.md"))
          .sorted()
          .toList()
          .stream()
          .map(SpecTest::page);
    }
  }

  private static DynamicNode page(Path file) {
    SpecPage page = SpecPage.read(file);
    if (RECORD) {
      page.write(file, SpecTest::actual);
    }
    List<DynamicNode> tests = new ArrayList<>();
    for (SpecPage.Example example : page.examples()) {
      tests.add(
          DynamicTest.dynamicTest(
              "line " + example.line() + " " + example.section(),
              () -> assertEquals(example.expected(), actual(example), example.markdown())));
    }
    return DynamicContainer.dynamicContainer(file.getFileName().toString(), tests);
  }

  private static String actual(SpecPage.Example example) {
    Map<String, BigDecimal> values = new TreeMap<>();
    for (String value : example.option("values").split(";")) {
      if (!value.isEmpty()) {
        values.put(value.split("=")[0], new BigDecimal(value.split("=")[1]));
      }
    }
    Reading reading =
        Reading.of(
            example.markdown(),
            example.has("language") ? example.option("language") : "en",
            example.has("raw-html"),
            values,
            example.files());
    Notation notation = new Notation(example.has("prose"));
    String body = notation.of(reading.draft().body()).stripTrailing() + "\n";
    String outside = example.has("draft") ? notation.outside(reading.draft()) : "";
    String findings =
        reading.findings().stream().map(SpecTest::finding).collect(Collectors.joining());
    return outside + body + findings;
  }

  private static String finding(Diagnostic finding) {
    return "! " + Notation.finding(finding) + "\n";
  }
}
