/**
 * Finds what belongs together by its words. Lucene's home: no other room knows an index, and this
 * room knows no HTML beyond where its tags begin and end.
 */
package hornbook.search;
