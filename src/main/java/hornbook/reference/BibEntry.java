package hornbook.reference;

import java.util.Map;
import java.util.Optional;

/**
 * One entry of a BibTeX file, its values still in LaTeX.
 *
 * @param type what follows the {@code @}, lower case
 * @param fields by name, lower case
 * @param offset where its {@code @} stands in the text
 */
record BibEntry(String type, String key, Map<String, String> fields, int offset) {

  /** The first of these fields that has a value, as the author wrote it. */
  Optional<String> raw(String... names) {
    for (String name : names) {
      String value = fields.getOrDefault(name, "");
      if (!value.isBlank()) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** The first of these fields that has a value, as plain text. */
  Optional<String> text(String... names) {
    return raw(names).map(Latex::text).filter(text -> !text.isEmpty());
  }

  /** The first of these fields that has a value, as an address or another technical name. */
  Optional<String> verbatim(String... names) {
    return raw(names).map(Latex::verbatim).filter(text -> !text.isEmpty());
  }
}
