package hornbook.model;

/** How far an interviewer digs with a question. */
public enum Level {
  CORE,
  DEEPER,
  HARD
}
