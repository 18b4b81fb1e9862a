/**
 * A folder of Markdown becomes a {@link hornbook.model.Book}. Only this room knows front matter,
 * {@code hornbook.yml}, the glossary's and the errata's files, and the order of reading.
 */
package hornbook.content;
