/** Arithmetic that an author writes. The only place that knows EvalEx; knows no room. */
package hornbook.expression;
