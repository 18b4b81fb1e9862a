package hornbook.model;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The guide as its author wrote it.
 *
 * @param checks what the guide asks of its own text
 * @param root the content folder
 * @param bibliography {@code references.bib}; empty text if there is none
 * @param attachments every other file below the content folder, by its path inside it
 * @param texts the text of every file read, by the name that positions use, for excerpts
 */
public record Book(
    Settings settings,
    Checks checks,
    Part root,
    List<Term> terms,
    List<Erratum> errata,
    Source bibliography,
    SortedMap<String, Attachment> attachments,
    SortedMap<String, String> texts) {

  /** Every page that has a source file, in reading order. */
  public List<Chapter> chapters() {
    return root.all().toList();
  }

  /** Every text that becomes an entry of a list: definitions of terms, then corrections. */
  public List<Chapter> notes() {
    return Stream.concat(
            terms.stream().map(Term::definition),
            errata.stream()
                .flatMap(erratum -> Stream.of(erratum.said(), erratum.says(), erratum.why())))
        .toList();
  }
}
