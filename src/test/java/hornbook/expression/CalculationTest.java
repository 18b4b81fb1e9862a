package hornbook.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arithmetic that an author writes. */
class CalculationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exp(1)                | 2.718281828459045
          ln(exp(2))            | 2
          log2(8)               | 3
          sigmoid(0)            | 0.5
          sigmoid(-800)         | 0
          relu(-3) + relu(3)    | 3
          normal(1, 1, 2)       | 0.19947114020071635
          normalcdf(-3, 0, 1)   | 0.0013498980316300933
          normalcdf(0.5, 0, 1)  | 0.6914624612740131
          normalcdf(14, 2, 2)   | 0.9999999990134123
          normalcdf(-99, 0, 1)  | 0
          """)
  void functionsOfTheSubjectGiveWhatScipyGives(String text, double value) throws Exception {
    assertEquals(value, Calculation.of(text).number(Map.of()).doubleValue(), 1e-15);
  }

  @Test
  void oneExpressionIsCalculatedForManyNumbers() throws Exception {
    Calculation line = Calculation.of("a*x + b");
    assertEquals(new TreeSet<>(List.of("a", "b", "x")), line.names());
    line.fix(Map.of("a", BigDecimal.valueOf(2), "b", BigDecimal.ONE));
    assertEquals(7, line.at("x", 3));
    assertEquals(9, line.at("x", 4));
  }

  @Test
  void aFaultSaysWhatAndWhere() {
    ExpressionFault unknown =
        assertThrows(ExpressionFault.class, () -> Calculation.of("1 + sigmod(2)"));
    assertEquals(ExpressionFault.Kind.SYNTAX, unknown.kind());
    assertEquals(4, unknown.offset());
    assertTrue(Calculation.functions().contains("sigmoid"));
    ExpressionFault count =
        assertThrows(ExpressionFault.class, () -> Calculation.of("exp(1, 2)").number(Map.of()));
    assertEquals("This function takes one number", count.getMessage());
    assertThrows(ExpressionFault.class, () -> Calculation.of("ln(0)").number(Map.of()));
    assertThrows(ExpressionFault.class, () -> Calculation.of("exp(99999)").number(Map.of()));
  }
}
