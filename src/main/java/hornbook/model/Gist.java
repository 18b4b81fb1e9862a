package hornbook.model;

import java.util.List;

/**
 * What of a chapter goes on sheets, beside its lesson, as HTML cut from its article: URLs and ids
 * are still those of the chapter's own page.
 *
 * @param formulas the displayed formulas of its section on them, in order
 * @param mistakes the common mistakes, without their heading; empty if the chapter has none
 */
public record Gist(List<KeyFormula> formulas, String mistakes) {
  /** Of a chapter that has none of it. */
  public static final Gist NONE = new Gist(List.of(), "");

  /**
   * A displayed formula.
   *
   * @param lead the sentence that leads to it, inline; empty if there is none
   * @param equation the formula with its number
   * @param symbols the list that explains its symbols, and those of the formulas before it that
   *     have no list of their own; empty if another one's list does, or none
   */
  public record KeyFormula(String lead, String equation, String symbols) {}
}
