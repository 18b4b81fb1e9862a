package hornbook.model;

import java.math.BigDecimal;
import java.util.SortedMap;

/**
 * A picture that an author describes, to be drawn.
 *
 * @param figure the id of the figure that it stands in, unique on the page
 * @param text the description, in YAML
 * @param values the chapter's numbers by name, which the description may use
 * @param outputs what the chapter's code prints, by the names of these blocks
 * @param at where the block stands
 */
public record Plot(
    String figure,
    Source text,
    SortedMap<String, BigDecimal> values,
    SortedMap<String, String> outputs,
    Position at)
    implements LinkedPiece {}
