package hornbook.model;

/**
 * A formula in TeX.
 *
 * @param display whether it stands on a line of its own
 * @param anchor the id of a labelled equation; empty without a label
 * @param number its number, such as {@code 6.1}; empty until it is linked, and without a label
 * @param at where its first TeX character stands
 */
public record Formula(String tex, boolean display, String anchor, String number, Position at)
    implements LinkedPiece {}
