package hornbook.model;

import java.util.List;

/**
 * A link whose target another chapter may own.
 *
 * @param target as the author wrote it: a path, a slug, a label or a URL, without the fragment
 * @param fragment what follows {@code #}; empty if nothing does
 * @param text the link's text; empty if it shall be made from the target
 * @param byName true for {@code [[name]]}, false for {@code [text](path)}
 */
public record CrossReference(
    String target, String fragment, List<Piece> text, boolean byName, Position at)
    implements Piece {}
