/** A published page goes in, a PDF comes out: the only room that knows a browser. */
package hornbook.pdf;
