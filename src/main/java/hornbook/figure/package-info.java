/**
 * Draws the figures that authors describe. Only this room knows how a plot's description reads and
 * how it becomes SVG; where a figure stands it does not know.
 *
 * <p>One mark, one file: reading it, the axes that it needs, its drawing and its row of the table
 * of numbers stand together, and {@link hornbook.figure.Marks} lists them all.
 */
package hornbook.figure;
