package hornbook.reference;

/**
 * A work as the pages show it.
 *
 * @param label how the text names it, such as "Hastie et al., 2009"; HTML
 * @param html its entry in a list of works
 */
record FormattedWork(String key, String label, String html) {}
