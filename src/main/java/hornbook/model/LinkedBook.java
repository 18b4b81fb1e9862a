package hornbook.model;

import java.util.List;
import java.util.SortedMap;

/**
 * All chapters with their references resolved, and what only the whole book knows.
 *
 * @param chapters in reading order
 * @param notes definitions of terms and texts of errata, by slug
 * @param termUses the pages that mention a term, by the term's id, in reading order
 * @param works every work cited anywhere, in the order of the bibliography
 * @param citedOn the pages that cite a work, by its key, in reading order
 */
public record LinkedBook(
    List<LinkedDraft> chapters,
    List<LinkedDraft> notes,
    SortedMap<String, List<SitePath>> termUses,
    List<Work> works,
    SortedMap<String, List<SitePath>> citedOn) {}
