/** Draws what builds on what as a map of the guide. The only place that knows the layout engine. */
package hornbook.map;
