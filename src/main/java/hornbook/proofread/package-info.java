/**
 * Judges the text of a guide by what the guide asks of itself. The only place that knows spelling.
 */
package hornbook.proofread;
