package hornbook.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import hornbook.Machine;
import hornbook.guide.PythonPage.Block;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The guide's Python")
class PythonTest {
  private static final Path CONTENT = Path.of("content");

  @TempDir static Path folder;
  private Path python;

  @BeforeAll
  void findPython() {
    PythonFinder.Found found =
        new PythonFinder(new Machine(System.getenv())).find(List.of("numpy", "sklearn"));
    System.out.println("The guide's code runs on " + found);
    python = found.program();
  }

  @TestFactory
  @DisplayName("compiles, runs, and prints what the page says")
  Stream<DynamicTest> everyPage() throws IOException {
    List<PythonRun> runs =
        PythonPage.of(CONTENT).parallelStream().map(page -> run(page, folder)).toList();
    report(runs);
    return runs.stream()
        .map(
            run ->
                dynamicTest(
                    run.page().source(),
                    run.page().file().toUri(),
                    () -> assertEquals("", String.join("\n", run.faults()))));
  }

  private PythonRun run(PythonPage page, Path folder) {
    try {
      return PythonRun.of(page, python, Files.createTempDirectory(folder, "page"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void report(List<PythonRun> runs) {
    Map<String, Long> needs =
        runs.stream()
            .flatMap(run -> run.page().blocks().stream())
            .map(block -> block.code().needs())
            .filter(need -> !need.isEmpty())
            .collect(Collectors.groupingBy(need -> need, TreeMap::new, Collectors.counting()));
    long shown =
        runs.stream()
            .flatMap(run -> run.page().blocks().stream())
            .filter(block -> block.output().isPresent() && block.code().needs().isEmpty())
            .count();
    System.out.printf(
        "Of the guide's code, %d blocks on %d pages ran, %d of them against their output;"
            + " %d were only compiled%s%n",
        runs.stream().mapToInt(PythonRun::ran).sum(),
        runs.size(),
        shown,
        runs.stream().mapToInt(PythonRun::compiled).sum(),
        needs.entrySet().stream()
            .map(need -> ", " + need.getValue() + " that need " + need.getKey())
            .collect(Collectors.joining()));
    runs.stream()
        .max(Comparator.comparingDouble(PythonRun::seconds))
        .ifPresent(
            run ->
                System.out.printf(
                    "The slowest page was %s with %.1f s%n", run.page().source(), run.seconds()));
  }

  @Test
  @DisplayName("is refused where it fails, warns, or prints something else, with its place")
  void faults(@TempDir Path content) throws IOException {
    Files.writeString(
        content.resolve("a.md"),
        """
        # A

        ```python
        x = [1, 2]
        print(x)
        print(sum(x))
        ```

        ```output
        [1, 2]
        4
        ```

        ```python needs="torch"
        import torch
        ```

        ```python
        import warnings
        warnings.warn("odd")
        ```

        ```python
        print(x)
        ```

        ```python
        print(x
        ```
        """);
    PythonPage page = PythonPage.of(content).get(0);
    String file = page.blocks().get(0).code().at().file();
    PythonRun run = run(page, folder);

    assertEquals(1, run.ran());
    assertEquals(1, run.compiled());
    assertEquals(3, run.faults().size(), run::toString);
    assertEquals(
        file
            + ":9 is not what the code prints (- the page, + the code):\n"
            + "  [1, 2]\n- 4\n+ 3\n",
        run.faults().get(0));
    assertEquals(file + ":18 fails:\n" + file + ":18: UserWarning: odd", run.faults().get(1));
    assertTrue(run.faults().get(2).startsWith(file + ":27 fails:\n"), run.faults().get(2));
    assertTrue(run.faults().get(2).contains("File \"" + file + "\", line 28\n    print(x"));
  }

  @Test
  @DisplayName("shares its names on a page, and no names between pages")
  void names(@TempDir Path content) throws IOException {
    Files.writeString(
        content.resolve("1-a.md"), "# A\n\n```python\nx = 1\n```\n\n```python\nprint(x)\n```\n");
    Files.writeString(content.resolve("2-b.md"), "# B\n\n- ```python\n  print(x)\n  ```\n");
    List<PythonPage> pages = PythonPage.of(content);

    assertEquals(List.of(), run(pages.get(0), folder).faults());
    Block block = pages.get(1).blocks().get(0);
    String fault = run(pages.get(1), folder).faults().get(0);
    assertTrue(fault.contains("2-b.md\", line 4, in <module>\n    print(x)"), fault);
    assertTrue(fault.contains("NameError: name 'x' is not defined"), fault);
    assertEquals(3, block.code().at().line());
  }
}
