package hornbook.model;

/** A published page: a whole HTML document. */
public record Page(SitePath path, String html) {}
