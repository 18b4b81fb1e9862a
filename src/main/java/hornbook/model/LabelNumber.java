package hornbook.model;

/** The words "Figure 6.1" or "Table 2" of a caption; the number is known once all are linked. */
public record LabelNumber(Label.Kind kind, String anchor) implements Piece {}
