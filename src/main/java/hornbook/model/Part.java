package hornbook.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of the guide.
 *
 * @param index the folder's own page; its text is empty where the author wrote none
 * @param entries chapters and parts in reading order
 */
public record Part(Chapter index, List<Entry> entries) implements Entry {

  /** The chapters directly in this folder, without its own page. */
  public List<Chapter> chapters() {
    return entries.stream().filter(Chapter.class::isInstance).map(Chapter.class::cast).toList();
  }

  /** The folders directly in this one. */
  public List<Part> parts() {
    return entries.stream().filter(Part.class::isInstance).map(Part.class::cast).toList();
  }

  /** Every page of this folder and the folders below, in reading order, its own page first. */
  public Stream<Chapter> all() {
    return Stream.concat(
        Stream.of(index),
        entries.stream()
            .flatMap(
                entry -> entry instanceof Part part ? part.all() : Stream.of((Chapter) entry)));
  }
}
