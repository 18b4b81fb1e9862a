package hornbook.model;

import java.util.List;

/**
 * What to read before what, as a drawing and as a list. Lengths are in pixels.
 *
 * @param order every question, after all that it builds on; empty if none builds on another
 * @param stops where the questions stand in the drawing; empty if there are too many to draw
 * @param arrows from what to read first; what follows from others is left out
 */
public record ConceptMap(
    List<SitePath> order, List<Stop> stops, List<Arrow> arrows, int width, int height) {
  public static final ConceptMap NONE = new ConceptMap(List.of(), List.of(), List.of(), 0, 0);

  /**
   * A question.
   *
   * @param lines its name, cut into lines that fit
   */
  public record Stop(SitePath page, List<String> lines, int x, int y, int width, int height) {}

  /** The corners of a line from one stop to another. */
  public record Arrow(SitePath from, SitePath to, List<Point> points) {}

  public record Point(int x, int y) {}
}
