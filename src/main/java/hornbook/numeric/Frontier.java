package hornbook.numeric;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lines between where a condition holds in a rectangle and where it does not, by marching
 * squares: crossings are searched along the edges of a grid and joined within its cells.
 */
public final class Frontier {
  /** What is asked of a point. */
  @FunctionalInterface
  public interface Condition {
    boolean holds(double x, double y);
  }

  /** Halvings of an edge: a millionth of it is left. */
  private static final int HALVINGS = 20;

  private final Condition condition;
  private final double left;
  private final double bottom;
  private final double step;
  private final int columns;
  private final int rows;
  private final boolean[][] holds;

  /** The ends of each piece of a line: the grid's edges that it crosses, two for each. */
  private final Map<Integer, List<Integer>> joined = new HashMap<>();

  private final Map<Integer, double[]> crossings = new HashMap<>();
  private final Set<Integer> order = new LinkedHashSet<>();

  private Frontier(
      Condition condition, double left, double bottom, double step, int columns, int rows) {
    this.condition = condition;
    this.left = left;
    this.bottom = bottom;
    this.step = step;
    this.columns = columns;
    this.rows = rows;
    this.holds = new boolean[columns + 1][rows + 1];
    for (int i = 0; i <= columns; i++) {
      for (int j = 0; j <= rows; j++) {
        holds[i][j] = condition.holds(x(i), y(j));
      }
    }
  }

  /**
   * @param columns how many cells the rectangle is wide; they are squares
   * @param tolerance how far a line may pass by a point that it leaves out
   * @return the lines, each of at least two points (x, y)
   */
  public static List<List<double[]>> of(
      Condition condition,
      double left,
      double right,
      double bottom,
      double top,
      int columns,
      double tolerance) {
    double step = (right - left) / columns;
    int rows = (int) Math.ceil((top - bottom) / step - 1e-9);
    Frontier frontier = new Frontier(condition, left, bottom, step, columns, rows);
    frontier.cross();
    return frontier.lines().stream().map(line -> Simplified.line(line, tolerance)).toList();
  }

  private double x(double column) {
    return left + column * step;
  }

  private double y(double row) {
    return bottom + row * step;
  }

  private void cross() {
    for (int i = 0; i < columns; i++) {
      for (int j = 0; j < rows; j++) {
        List<Integer> cut = cut(i, j);
        if (cut.size() == 4 && condition.holds(x(i + 0.5), y(j + 0.5)) != holds[i][j]) {
          // The middle belongs to the other two corners: the pieces cut off this one and the far
          // one.
          join(cut.get(0), cut.get(3));
          join(cut.get(1), cut.get(2));
        } else {
          for (int piece = 0; piece + 1 < cut.size(); piece += 2) {
            join(cut.get(piece), cut.get(piece + 1));
          }
        }
      }
    }
  }

  /** The edges of a cell between unlike corners, from the lower one counterclockwise. */
  private List<Integer> cut(int i, int j) {
    List<Integer> cut = new ArrayList<>();
    addIfCut(cut, i, j, true);
    addIfCut(cut, i + 1, j, false);
    addIfCut(cut, i, j + 1, true);
    addIfCut(cut, i, j, false);
    return cut;
  }

  private void addIfCut(List<Integer> cut, int i, int j, boolean level) {
    if (holds[i][j] != holds[level ? i + 1 : i][level ? j : j + 1]) {
      int edge = 2 * (j * (columns + 1) + i) + (level ? 0 : 1);
      crossings.computeIfAbsent(edge, any -> crossing(i, j, level));
      cut.add(edge);
    }
  }

  private double[] crossing(int i, int j, boolean level) {
    double from = 0;
    double to = 1;
    for (int halving = 0; halving < HALVINGS; halving++) {
      double middle = (from + to) / 2;
      boolean same =
          condition.holds(x(level ? i + middle : i), y(level ? j : j + middle)) == holds[i][j];
      from = same ? middle : from;
      to = same ? to : middle;
    }
    return new double[] {x(level ? i + to : i), y(level ? j : j + to)};
  }

  private void join(int one, int other) {
    joined.computeIfAbsent(one, any -> new ArrayList<>()).add(other);
    joined.computeIfAbsent(other, any -> new ArrayList<>()).add(one);
    order.add(one);
    order.add(other);
  }

  /** Pieces become lines: first those that begin at the rectangle's side, then the closed ones. */
  private List<List<double[]>> lines() {
    List<List<double[]>> lines = new ArrayList<>();
    Set<Integer> open = new LinkedHashSet<>(order);
    Deque<Integer> starts = new ArrayDeque<>();
    order.stream().filter(edge -> joined.get(edge).size() == 1).forEach(starts::add);
    starts.addAll(order);
    for (int start : starts) {
      if (open.contains(start)) {
        lines.add(line(start, open));
      }
    }
    return lines;
  }

  private List<double[]> line(int start, Set<Integer> open) {
    List<double[]> line = new ArrayList<>();
    boolean closed = joined.get(start).size() == 2;
    int here = start;
    boolean more = true;
    while (more) {
      open.remove(here);
      line.add(crossings.get(here));
      more = false;
      for (int next : joined.get(here)) {
        if (!more && open.contains(next)) {
          here = next;
          more = true;
        }
      }
    }
    if (closed) {
      line.add(crossings.get(start));
    }
    return line;
  }
}
