/**
 * A built site is shown in the author's browser as GitHub Pages would show it, and shown anew when
 * it was built anew. This room knows HTTP and how to watch folders, and not how any other works.
 */
package hornbook.serve;
