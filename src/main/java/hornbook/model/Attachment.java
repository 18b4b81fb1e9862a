package hornbook.model;

import java.nio.file.Path;

/**
 * A file of the content folder that is published as it is.
 *
 * @param file where it lies
 * @param path where it is published; its name carries a hash of its content
 */
public record Attachment(Path file, SitePath path) {}
