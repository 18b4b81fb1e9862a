package hornbook.model;

/**
 * A work of the bibliography.
 *
 * @param key its key in {@code references.bib}
 * @param html the formatted entry
 */
public record Work(String key, String html) {}
