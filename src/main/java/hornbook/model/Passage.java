package hornbook.model;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of running text that is read in one go, for whoever judges the language of a draft.
 *
 * @param section the index in the draft's headings of the heading that it stands below, or is; -1
 *     above the first
 * @param id of a term of a definition list; empty if it has none
 */
public record Passage(Kind kind, int section, Optional<String> id, List<Run> runs, Position at) {
  public enum Kind {
    HEADING,
    PARAGRAPH,
    /** The first paragraph of an item of a list that stands in no other. */
    ITEM,
    CELL,
    /** What a definition list defines that stands in no other. */
    TERM,
    CAPTION
  }

  /**
   * @param text of a {@link Sort#WORDS} run the words; else what stands for them
   */
  public record Run(Sort sort, String text, Position at) {}

  public enum Sort {
    WORDS,
    /** Inline code. */
    CODE,
    FORMULA,
    /** A computed value. */
    VALUE,
    /** A link by name without a text of its own: its target. */
    NAME
  }
}
