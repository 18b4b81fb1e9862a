package hornbook.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the front matter of one chapter says. Nothing is required.
 *
 * @param shortTitle for navigation and automatic link text
 * @param prerequisites slugs of the chapters to read before this one
 * @param updated when its text last changed in a way that readers should study again
 * @param sources citation keys that belong to the chapter as a whole
 * @param values computed numbers by name, read in the text as {@code @{name}}
 */
public record Meta(
    Optional<String> title,
    Optional<String> shortTitle,
    Optional<String> description,
    Optional<Level> level,
    List<Name> prerequisites,
    Optional<LocalDate> reviewed,
    Optional<LocalDate> updated,
    List<Name> sources,
    SortedMap<String, BigDecimal> values) {

  /** The front matter of a file that has none. */
  public static final Meta NONE =
      new Meta(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Collections.emptySortedMap());

  /** The day that the chapter is as new as, as far as its author said. */
  public Optional<LocalDate> changed() {
    return updated.or(() -> reviewed);
  }
}
