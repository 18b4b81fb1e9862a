package hornbook.model;

import java.util.List;

/**
 * A chapter whose references are resolved; formulas and code are still source.
 *
 * @param sources the works that it cites, in the order of first citation
 * @param prerequisites the chapters to read before it
 */
public record LinkedDraft(
    Draft draft,
    List<LinkedPiece> title,
    List<LinkedHeading> headings,
    List<LinkedPiece> body,
    List<Work> sources,
    List<SitePath> prerequisites) {
  public record LinkedHeading(int level, String anchor, String role, List<LinkedPiece> text) {}

  /** The same but for its body, of which some pieces have become others. */
  public LinkedDraft withBody(List<LinkedPiece> body) {
    return new LinkedDraft(draft, title, headings, body, sources, prerequisites);
  }
}
