package hornbook.model;

import java.util.List;

/**
 * A heading below the page's title.
 *
 * @param level 2 to 6
 * @param role the known heading that it is, such as {@code see-also}; empty if it is none
 */
public record Heading(int level, String anchor, String role, List<Piece> text, Position at) {}
