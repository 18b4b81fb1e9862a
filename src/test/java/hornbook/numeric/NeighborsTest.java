package hornbook.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NeighborsTest {
  private static final double[][] LEFT = {{0, 0}, {0, 2}, {1, 1}, {4, 1}};
  private static final double[][] RIGHT = {{3, 0}, {3, 2}, {5, 1}};

  @Test
  void theNearestVote() {
    assertTrue(new Neighbors(LEFT, RIGHT, 1).positive(3.9, 1));
    assertFalse(new Neighbors(LEFT, RIGHT, 3).positive(3.9, 1));
  }

  @Test
  void aPointThatVotesOnItselfIsNeverWrongAlone() {
    assertEquals(0, new Neighbors(LEFT, RIGHT, 1).wrong());
    // (4, 1) stands among the others: they outvote it, and alone each of them is next to it.
    assertEquals(1 / 7.0, new Neighbors(LEFT, RIGHT, 3).wrong(), 1e-12);
    assertEquals(4 / 7.0, new Neighbors(LEFT, RIGHT, 1).wrongLeftOut(), 1e-12);
  }

  /** Of one point each, the line is the perpendicular between them. */
  @Test
  void theLineBetweenTwoPointsIsStraight() {
    Neighbors two = new Neighbors(new double[][] {{0, 0}}, new double[][] {{2, 1}}, 1);
    List<List<double[]>> lines = Frontier.of(two::positive, -1, 3, -1, 2, 40, 1e-4);
    assertEquals(1, lines.size());
    List<double[]> line = lines.get(0);
    assertEquals(2, line.size());
    for (double[] end : line) {
      assertEquals(2 * end[0] + end[1], 2.5, 1e-4);
    }
  }

  @Test
  void theLineAroundADiscIsClosedAndKeepsItsDistance() {
    List<List<double[]>> lines =
        Frontier.of((x, y) -> x * x + y * y < 1, -1.5, 1.5, -1.5, 1.5, 60, 0.005);
    assertEquals(1, lines.size());
    List<double[]> line = lines.get(0);
    assertTrue(line.size() > 8 && line.size() < 60, line.size() + " points");
    assertEquals(line.get(0)[0], line.get(line.size() - 1)[0]);
    assertEquals(line.get(0)[1], line.get(line.size() - 1)[1]);
    line.forEach(point -> assertEquals(1, Math.hypot(point[0], point[1]), 1e-5));
  }

  @Test
  void whereTheConditionCrossesInOneCellBothLinesAreDrawn() {
    List<List<double[]>> lines = Frontier.of((x, y) -> x * y > 0.05, -1, 1, -1, 1, 1, 0);
    assertEquals(2, lines.size());
    for (List<double[]> line : lines) {
      line.forEach(point -> assertEquals(0.05, point[0] * point[1], 1e-5));
      assertTrue(line.get(0)[0] * line.get(1)[0] > 0, "no line goes through the middle");
    }
    assertEquals(List.of(), Frontier.of((x, y) -> true, 0, 1, 0, 1, 4, 0));
  }
}
