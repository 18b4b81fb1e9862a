package hornbook.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hornbook.model.Meta;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValuesTest {
  @TempDir Path folder;
  private Shelf shelf;

  @BeforeEach
  void shelf() {
    shelf = new Shelf(folder);
  }

  /** What is found in a page with this front matter. */
  private String found(String yaml) {
    return shelf.findingsOf("a.md", "---\n" + yaml + "---\n# A\n");
  }

  @Test
  void valuesAreComputedFromThoseAbove() {
    shelf.file(
        "a.md",
        """
        ---
        values:
          tp: 90
          fp: 10
          precision: tp / (tp + fp)
          log: LOG10(1000)
          third: 1/3
        ---
        """);
    Meta meta = shelf.read().root().chapters().get(0).meta();
    assertEquals("", shelf.findings());
    assertEquals(new BigDecimal("0.9"), meta.values().get("precision"));
    assertEquals(new BigDecimal("3"), meta.values().get("log"));
    assertEquals(34, meta.values().get("third").precision());
  }

  @Test
  void wrongExpressionsAreErrors() {
    assertEquals(
        """
        a.md:3:8 error bad-expression: `a`: Missing second operand for operator
        a.md:4:6 error bad-expression: `b`: Variable or constant value for 'c' not found \
        (a value may use the values above it)
        a.md:5:7 error bad-value: `1x` is no name for a value \
        (use letters, digits and _, a letter first)
        a.md:6:6 error bad-expression: `d`: Division by zero (a value may use the values above it)
        a.md:7:6 error bad-value: `e` is not a number but BOOLEAN
        a.md:8:6 error bad-value: `f` is too large or too small a number
        a.md:9:6 error bad-type: the value `g` must be text
        """,
        found(
            """
            values:
              a: 1 +
              b: c + 1
              1x: 3
              d: 1/0
              e: 1 > 2
              f: 2^99999999
              g: [1]
            """));
  }

  @Test
  void noValueDependsOnChanceOrTimeOrCountsForEver() {
    for (String call : new String[] {"RANDOM()", "fact(100000000)", "DT_NOW()", "STR_UPPER(1)"}) {
      String yaml = "values:\n  a: " + call + "\n";
      String found = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> found(yaml));
      assertTrue(found.contains("bad-expression: `a`: Undefined function"), found);
    }
    assertTrue(found("values:\n  a: " + "(".repeat(400) + "\n").contains("bad-expression"));
    assertTrue(found("values:\n  a: 1" + "+1".repeat(400) + "\n").contains("too long"));
  }
}
