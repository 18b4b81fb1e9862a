package hornbook.model;

/**
 * A picture in SVG that an author drew by hand, to stand in the page itself.
 *
 * @param figure the id of the figure that it stands in, unique on the page
 * @param alt what it shows, for readers who do not see it
 */
public record Drawing(String figure, String alt, Source svg, Position at) implements LinkedPiece {}
