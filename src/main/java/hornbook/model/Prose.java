package hornbook.model;

/** Running text, not yet escaped, in which terms of the glossary may become links. */
public record Prose(String text) implements Piece {}
