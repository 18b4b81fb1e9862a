package hornbook.model;

import java.util.List;

/**
 * What one question gives to be studied away from its page; any of it may be missing.
 *
 * @param cards its recall prompts
 * @param thirtySeconds the short answer, for saying aloud
 * @param followUps what an interviewer asks next
 * @param levels what answers of different strength have in them, the weakest first
 */
public record Lesson(
    SitePath page,
    List<Card> cards,
    Excerpt thirtySeconds,
    List<FollowUp> followUps,
    List<AnswerLevel> levels) {

  /** The lesson of a page without anything to study. */
  public static Lesson none(SitePath page) {
    return new Lesson(page, List.of(), Excerpt.EMPTY, List.of(), List.of());
  }

  /** Whether a mock interview can go on from the question, or has something to measure it by. */
  public boolean hasInterview() {
    return !followUps.isEmpty() || !levels.isEmpty();
  }

  /**
   * A recall prompt. Both its sides are blocks.
   *
   * @param id its anchor on the page, by which readers' progress knows it; no other prompt has it
   */
  public record Card(String id, Excerpt prompt, Excerpt answer) {}

  /**
   * @param anchor of its heading on the page
   * @param question inline
   * @param answer blocks
   */
  public record FollowUp(String anchor, Excerpt question, Excerpt answer) {}

  /**
   * @param name such as {@code Weak}, plain text; empty if the author gave none
   * @param text inline or blocks
   */
  public record AnswerLevel(String name, Excerpt text) {}
}
