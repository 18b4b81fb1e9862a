package hornbook.model;

/**
 * A stretch of a published page as plain text, from one heading to the next.
 *
 * @param anchor the heading's id; empty for what stands above the first heading
 * @param title the heading; empty for what stands above the first
 * @param text what a reader sees there, formulas written in one line
 */
public record Section(SitePath page, String anchor, String title, String text) {}
