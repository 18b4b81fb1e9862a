/**
 * The program: arguments go in, an exit code comes out. Only this package knows picocli, the order
 * of the rooms, and the console; {@link hornbook.Build} reads as the whole story.
 */
package hornbook;
