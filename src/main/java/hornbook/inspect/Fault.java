package hornbook.inspect;

import java.util.List;

/**
 * Something wrong on one page, before it is known where its author wrote it.
 *
 * @param message one sentence without a full stop
 * @param literals what the author may have typed to cause it, the surest first
 * @param skip how many places of the literal are right before the first wrong one
 * @param times how many places of the literal are wrong
 */
record Fault(
    String code, String message, String hint, List<String> literals, int skip, int times) {}
