package hornbook.model;

/** A piece that needs no other chapter any more. */
public sealed interface LinkedPiece extends Piece permits Html, Formula, Code, Plot, Drawing {}
