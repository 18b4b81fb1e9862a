package hornbook.figure;

import hornbook.model.Diagnostic;
import hornbook.model.Plot;
import hornbook.model.Position;
import hornbook.model.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The {@code plot} blocks of a Markdown file, and what drawing them yields. */
final class PlotBlocks {
  /** What the code of a page might have printed. */
  private static final SortedMap<String, String> OUTPUTS =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.of(
                  "rounds",
                  "round  train    test\n    1  0.600   0.700\n    2  0.300   0.500\n"
                      + "   10  1e-02   0.600\n")));

  /**
   * @param line of the block's first line of YAML
   * @param findings what the {@code findings} block behind it expects; empty without one
   */
  record Block(int line, String section, String yaml, String findings) {
    Drawn draw() {
      return PlotBlocks.draw(yaml, line);
    }
  }

  record Drawn(String html, String findings) {}

  private PlotBlocks() {}

  static Drawn draw(String yaml, int line) {
    List<Diagnostic> findings = new ArrayList<>();
    Position at = new Position("plots.md", line - 1, 1);
    Source source = new Source(yaml, new Position("plots.md", line, 1));
    String html =
        new PlotRenderer()
            .html(new Plot("fig-" + line, source, new TreeMap<>(), OUTPUTS, at), findings::add);
    return new Drawn(
        html, findings.stream().map(finding -> told(finding, line)).collect(Collectors.joining()));
  }

  /** Lines are counted from the block's first line of YAML. */
  private static String told(Diagnostic finding, int line) {
    return "%d:%d %s %s: %s%s%n"
        .formatted(
            finding.at().line() - line + 1,
            finding.at().column(),
            finding.severity().toString().toLowerCase(Locale.ROOT),
            finding.code(),
            finding.message(),
            finding.hint().isEmpty() ? "" : " (" + finding.hint() + ")");
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Block> in(Path file) {
    List<String> lines = lines(file);
    List<Block> blocks = new ArrayList<>();
    String section = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#")) {
        section = line.replaceAll("^#+ ", "");
      } else if (line.startsWith("``````")) {
        i = end(lines, i, "``````");
      } else if (line.startsWith("```plot")) {
        int end = end(lines, i, "```");
        boolean mistaken = end + 2 < lines.size() && lines.get(end + 2).equals("```findings");
        String findings = mistaken ? text(lines.subList(end + 3, end(lines, end + 2, "```"))) : "";
        blocks.add(new Block(i + 2, section, text(lines.subList(i + 1, end)), findings));
        i = end;
      }
    }
    return blocks;
  }

  static int end(List<String> lines, int start, String fence) {
    return start + 1 + lines.subList(start + 1, lines.size()).indexOf(fence);
  }

  private static String text(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }
}
