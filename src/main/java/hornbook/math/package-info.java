/** Turns formulas into HTML and MathML. The only place that knows KaTeX. */
package hornbook.math;
