package hornbook.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hornbook.model.Diagnostic;
import hornbook.model.Formula;
import hornbook.model.LinkedPiece;
import hornbook.model.Position;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One engine for all tests of a class, and formulas that stand at line 7, column 11. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WithEngine {
  static final SortedMap<String, String> NO_MACROS = Collections.emptySortedMap();
  static final Position AT = new Position("content/a.md", 7, 11);

  @TempDir static Path folder;
  FormulaRenderer renderer;

  @BeforeAll
  void startOneEngine() {
    renderer = new FormulaRenderer(NO_MACROS, folder.resolve("shared"));
  }

  @AfterAll
  void stop() {
    renderer.close();
  }

  static Formula inline(String tex) {
    return new Formula(tex, false, "", "", AT);
  }

  String clean(LinkedPiece piece) {
    return renderer.html(List.of(piece), this::fail);
  }

  Diagnostic onlyFinding(Formula formula) {
    List<Diagnostic> findings = new ArrayList<>();
    renderer.html(List.of(formula), findings::add);
    assertEquals(1, findings.size(), findings::toString);
    return findings.get(0);
  }

  void fail(Diagnostic unexpected) {
    throw new AssertionError(unexpected);
  }
}
