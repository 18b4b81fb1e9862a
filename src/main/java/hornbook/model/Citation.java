package hornbook.model;

import java.util.List;

/** Works cited at one place, such as {@code [@hastie2009, §7.10; @james2021]}. */
public record Citation(List<Cite> cites) implements Piece {
  /**
   * @param key the work's key in {@code references.bib}
   * @param locator what follows the comma, such as {@code §7.10}; empty if nothing does
   */
  public record Cite(String key, String locator, Position at) {}
}
