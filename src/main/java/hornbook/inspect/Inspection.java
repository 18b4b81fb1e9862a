package hornbook.inspect;

/**
 * What the published pages hold.
 *
 * @param pages how many pages were read
 * @param links the links and images on all of them
 * @param formulas the formulas on the pages that an author wrote
 */
public record Inspection(int pages, int links, int formulas) {}
