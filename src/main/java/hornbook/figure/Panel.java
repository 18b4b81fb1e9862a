package hornbook.figure;

import java.util.List;

/** One drawing of a figure. */
interface Panel {
  /**
   * @param svg what stands inside the {@code svg} element
   * @param clashes pairs of words that cover each other
   */
  record Drawing(
      String svg, double width, double height, List<Table> tables, List<Labels.Clash> clashes) {}

  /** Its own title in a figure of several panels; may be empty. */
  String title();

  /** How much of its height its title and its other words above take. */
  default double head(Size size) {
    return 0;
  }

  /**
   * @param head where what it shows begins, so that neighbours begin at one height
   */
  Drawing draw(Size size, double head);
}
