package hornbook.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScriptRunnerTest {
  private static final Program PROGRAM = new Program(List.of("hornbook/script/probe.js"));

  private final ScriptRunner runner =
      new ScriptRunner(
          "test", Map.of("shout", object -> object.text("a").toUpperCase(Locale.ROOT)));

  @AfterEach
  void stop() {
    runner.close();
  }

  @Test
  void aFunctionAnswersWithStrings() throws ScriptFault {
    assertFalse(runner.started());
    assertEquals(List.of("ab", "true", "3"), runner.call(PROGRAM, "echo", "ab", true, 3));
  }

  @Test
  void aScriptMayCallWhatTheHostOffers() throws ScriptFault {
    assertEquals(List.of("HEY"), runner.call(PROGRAM, "callHost", "hey"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"java", "Packages", "JavaImporter", "getClass", "org", "console"})
  void aScriptCannotReachJava(String name) throws ScriptFault {
    assertEquals(List.of("undefined"), runner.call(PROGRAM, "typeOfGlobal", name));
  }

  @Test
  void aLoopWithoutEndIsStoppedEvenIfItCatchesAll() {
    ScriptFault fault = assertThrows(ScriptFault.class, () -> runner.call(PROGRAM, "forever"));

    assertEquals(ScriptFault.Kind.TOO_LONG, fault.kind());
  }

  @Test
  void aPatternThatBacktracksWithoutEndIsStopped() {
    ScriptFault fault =
        assertThrows(ScriptFault.class, () -> runner.call(PROGRAM, "backtrack", "a".repeat(60)));

    assertEquals(ScriptFault.Kind.TOO_LONG, fault.kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"recurse", "recurseThroughNative"})
  void recursionWithoutEndIsStopped(String function) throws ScriptFault {
    ScriptFault fault = assertThrows(ScriptFault.class, () -> runner.call(PROGRAM, function));

    assertEquals(ScriptFault.Kind.TOO_DEEP, fault.kind());
    assertEquals(List.of("1"), runner.call(PROGRAM, "echo", "1"));
  }

  @Test
  void aFaultOfOursIsACrash() {
    assertThrows(IllegalStateException.class, () -> runner.call(PROGRAM, "throwSomething"));
  }
}
