package hornbook.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The reference of plots, {@code spec/plots.md}: each block is drawn, or has the findings that the
 * page says. With {@code -Dspec.record=true} the findings are written anew.
 */
class PlotSpecTest {
  private static final Path PAGE = Path.of("src/test/resources/spec/plots.md");

  @TestFactory
  Stream<DynamicTest> everyBlockReadsAsThePageSays() throws IOException {
    if (Boolean.getBoolean("spec.record")) {
      record();
    }
    return PlotBlocks.in(PAGE).stream()
        .map(
            block ->
                DynamicTest.dynamicTest(
                    "line " + block.line() + " " + block.section(), () -> check(block)));
  }

  private static void check(PlotBlocks.Block block) {
    PlotBlocks.Drawn drawn = block.draw();
    assertEquals(block.findings(), drawn.findings(), block.yaml());
    if (block.findings().isEmpty()) {
      assertTrue(drawn.html().contains("<svg role=\"img\""), drawn.html());
      assertFalse(drawn.html().matches("(?s).*(NaN|Infinity).*"), drawn.html());
    } else if (block.findings().contains("error")) {
      assertEquals("", drawn.html());
    }
  }

  private static void record() throws IOException {
    List<String> lines = PlotBlocks.lines(PAGE);
    List<PlotBlocks.Block> blocks = new ArrayList<>(PlotBlocks.in(PAGE));
    for (int i = blocks.size() - 1; i >= 0; i--) {
      int end = PlotBlocks.end(lines, blocks.get(i).line() - 2, "```");
      if (end + 2 < lines.size() && lines.get(end + 2).equals("```findings")) {
        List<String> old = lines.subList(end + 3, PlotBlocks.end(lines, end + 2, "```"));
        old.clear();
        old.addAll(blocks.get(i).draw().findings().lines().toList());
      }
    }
    Files.write(PAGE, lines);
  }
}
