package hornbook.model;

/**
 * A place that links to a page.
 *
 * @param from the page that holds the link
 * @param sentence the sentence around the link as HTML without links and ids
 */
public record Backlink(SitePath from, String sentence) {}
