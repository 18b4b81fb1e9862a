package hornbook.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** A page of the specification is cut into its examples, and put together again. */
record SpecPage(List<String> lines, List<Example> examples) {
  private static final String FENCE = "``````";
  private static final String ARROW = "=>";

  /**
   * @param line where the example's fence stands
   * @param section the heading above it
   * @param options what follows {@code example} on the fence
   * @param files what the page's {@code file} blocks above hold, by path
   */
  record Example(
      int line,
      String section,
      String options,
      String markdown,
      String expected,
      Map<String, String> files) {

    boolean has(String option) {
      return List.of(options.split("[ =]")).contains(option);
    }

    /** The value of {@code name=value}; empty if there is none. */
    String option(String name) {
      for (String option : options.split(" ")) {
        if (option.startsWith(name + "=")) {
          return option.substring(name.length() + 1);
        }
      }
      return "";
    }
  }

  static SpecPage read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Example> examples = new ArrayList<>();
    Map<String, String> files = new TreeMap<>();
    String section = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#")) {
        section = line.replaceAll("^#+ ", "");
      } else if (line.startsWith(FENCE)) {
        int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf(FENCE);
        List<String> inside = lines.subList(i + 1, end);
        String info = line.substring(FENCE.length());
        if (info.startsWith("file ")) {
          files.put(info.substring("file ".length()), text(inside));
        } else {
          int arrow = inside.indexOf(ARROW);
          String shown = text(inside.subList(0, arrow < 0 ? inside.size() : arrow));
          String markdown = shown.replace('→', '\t').replace('␀', '\0');
          String expected = arrow < 0 ? "" : text(inside.subList(arrow + 1, inside.size()));
          examples.add(new Example(i + 1, section, info, markdown, expected, new TreeMap<>(files)));
        }
        i = end;
      }
    }
    return new SpecPage(lines, examples);
  }

  private static String text(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  /** Writes the page again, with what comes out today as the expected sides. */
  void write(Path file, Function<Example, String> actual) {
    StringBuilder out = new StringBuilder();
    int line = 0;
    for (Example example : examples) {
      while (line < example.line()) {
        out.append(lines.get(line++)).append('\n');
      }
      int end = line + lines.subList(line, lines.size()).indexOf(FENCE);
      while (line < end && !lines.get(line).equals(ARROW)) {
        out.append(lines.get(line++)).append('\n');
      }
      out.append(ARROW).append('\n').append(actual.apply(example));
      line = end;
    }
    lines.subList(line, lines.size()).forEach(rest -> out.append(rest).append('\n'));
    try {
      Files.writeString(file, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
