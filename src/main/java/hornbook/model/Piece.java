package hornbook.model;

/** A stretch of a draft: finished HTML, or something that a later room must still finish. */
public sealed interface Piece
    permits LinkedPiece, Prose, CrossReference, Citation, Image, LabelNumber {}
