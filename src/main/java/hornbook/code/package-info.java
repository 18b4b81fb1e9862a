/** Highlights blocks of code. The only place that knows Prism. */
package hornbook.code;
