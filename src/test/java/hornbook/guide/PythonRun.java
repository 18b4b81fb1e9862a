package hornbook.guide;

import static java.nio.charset.StandardCharsets.UTF_8;

import hornbook.guide.PythonPage.Block;
import hornbook.model.Code;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * What came of a page's Python.
 *
 * @param faults one message for each block that failed or printed something else
 */
record PythonRun(PythonPage page, int ran, int compiled, List<String> faults, double seconds) {
  private static final int LONGEST_SECONDS = 120;

  /** The same on every machine, whatever its user has set. */
  static final Map<String, String> ENVIRONMENT =
      Map.of(
          "PYTHONHASHSEED", "0",
          "PYTHONIOENCODING", "utf-8",
          "PYTHONUTF8", "1",
          "PYTHONDONTWRITEBYTECODE", "1",
          "OMP_NUM_THREADS", "1",
          "OPENBLAS_NUM_THREADS", "1",
          "TZ", "UTC");

  /**
   * Runs a page in an interpreter of its own.
   *
   * @param folder an empty one to work in
   */
  static PythonRun of(PythonPage page, Path python, Path folder) throws IOException {
    Path blocks = Files.createDirectory(folder.resolve("blocks"));
    Path work = Files.createDirectory(folder.resolve("work"));
    Path said = folder.resolve("said.txt");
    long start = System.nanoTime();
    ProcessBuilder builder =
        new ProcessBuilder(command(page, python, folder, blocks))
            .directory(work.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().putAll(ENVIRONMENT);
    boolean ended = ends(builder.start());
    double seconds = (System.nanoTime() - start) / 1e9;
    if (!ended || !Files.exists(blocks.resolve(page.blocks().size() - 1 + ".state"))) {
      String fault =
          page.source()
              + (ended ? ": Python ended early" : ": Python did not end")
              + "\n"
              + Files.readString(said, UTF_8);
      return new PythonRun(page, 0, 0, List.of(fault), seconds);
    }
    return judged(page, blocks, seconds);
  }

  private static List<String> command(PythonPage page, Path python, Path folder, Path blocks)
      throws IOException {
    Path runner = folder.resolve("run_blocks.py");
    try (InputStream script = PythonRun.class.getResourceAsStream("run_blocks.py")) {
      Files.copy(script, runner);
    }
    List<String> command = new ArrayList<>();
    command.add(python.toString());
    command.add(runner.toString());
    command.add(page.file().toString());
    command.add(page.blocks().get(0).code().at().file());
    command.add(blocks.toString());
    for (int i = 0; i < page.blocks().size(); i++) {
      Block block = page.blocks().get(i);
      Files.writeString(blocks.resolve(i + ".py"), block.code().text(), UTF_8);
      command.add(String.valueOf(block.code().at().line()));
      command.add(block.code().needs().isEmpty() ? "run" : "compile");
    }
    return command;
  }

  private static boolean ends(Process process) throws IOException {
    process.getOutputStream().close();
    try {
      if (process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        return true;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    return false;
  }

  private static PythonRun judged(PythonPage page, Path blocks, double seconds) throws IOException {
    int ran = 0;
    int compiled = 0;
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < page.blocks().size(); i++) {
      Block block = page.blocks().get(i);
      String state = Files.readString(blocks.resolve(i + ".state"), UTF_8);
      if (state.startsWith("failed\n")) {
        faults.add(place(block.code()) + " fails:\n" + state.substring("failed\n".length()));
      } else if (state.equals("ran")) {
        ran++;
        String printed = Files.readString(blocks.resolve(i + ".printed"), UTF_8);
        block
            .output()
            .filter(output -> !trimmed(output.text()).equals(trimmed(printed)))
            .ifPresent(
                output ->
                    faults.add(
                        place(output)
                            + " is not what the code prints (- the page, + the code):\n"
                            + LineDiff.of(trimmed(output.text()), trimmed(printed))));
      } else if (state.equals("compiled")) {
        compiled++;
      }
    }
    return new PythonRun(page, ran, compiled, List.copyOf(faults), seconds);
  }

  private static String place(Code code) {
    return code.at().file() + ":" + code.at().line();
  }

  private static String trimmed(String text) {
    return text.lines()
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n"))
        .stripTrailing();
  }
}
