package hornbook.model;

/** What a part holds, in reading order. */
public sealed interface Entry permits Part, Chapter {}
