package hornbook.figure;

import java.util.List;

/** One drawing of a figure. */
interface Panel {
  /**
   * @param svg what stands inside the {@code svg} element
   */
  record Drawing(String svg, double width, double height, List<Table> tables) {}

  /** Its own title in a figure of several panels; may be empty. */
  String title();

  Drawing draw(Size size);
}
