package hornbook.model;

/**
 * An image.
 *
 * @param target a path relative to the chapter's own file
 * @param alt its alternative text
 */
public record Image(String target, String alt, Position at) implements Piece {}
