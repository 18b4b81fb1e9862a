package hornbook.model;

/** A name that an author wrote to point at something, and where it stands. */
public record Name(String text, Position at) {}
