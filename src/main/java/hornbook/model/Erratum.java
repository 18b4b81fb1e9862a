package hornbook.model;

/**
 * A correction that the guide owns up to; its three texts are Markdown.
 *
 * @param question the slug of the corrected chapter
 * @param verdict what kind of fault it was, such as {@code wrong} or {@code dated}
 */
public record Erratum(Name question, String verdict, Chapter said, Chapter says, Chapter why) {}
