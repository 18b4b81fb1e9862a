package hornbook.model;

import java.util.List;
import java.util.SortedMap;

/**
 * Everything that the pages show.
 *
 * @param articles by path, every chapter of the book
 * @param glossary by name
 * @param works every cited work
 * @param errata in reading order
 * @param backlinks by the path of the page linked to
 * @param related further chapters for the pages whose author named none
 */
public record Guide(
    Book book,
    SortedMap<SitePath, Article> articles,
    List<GlossaryEntry> glossary,
    List<WorkEntry> works,
    List<ErratumEntry> errata,
    SortedMap<SitePath, List<Backlink>> backlinks,
    SortedMap<SitePath, List<SitePath>> related) {

  /** A term with its definition as HTML. */
  public record GlossaryEntry(Term term, String definition, List<SitePath> usedOn) {}

  /** A work with the pages that cite it. */
  public record WorkEntry(Work work, List<SitePath> citedOn) {}

  /** A correction with its texts as HTML. */
  public record ErratumEntry(
      SitePath page, String verdict, String said, String says, String why) {}
}
