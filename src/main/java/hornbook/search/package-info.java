/**
 * Finds what belongs together by its words. Lucene's home: no other room knows an index, and this
 * room knows no HTML beyond where its tags begin and end.
 *
 * <p>{@link hornbook.search.SearchIndex} answers queries as Lucene does, and writes the files with
 * which a browser finds the same pages with the same scores in the same order. The modules of
 * {@code src/main/js/search} read them; whoever wants to read them elsewhere finds the format here.
 *
 * <h2>The format, version 2</h2>
 *
 * {@code search/index.json} tells where {@code root} is; {@code search/search.js} is a module that
 * searches: {@code open(baseUrl)} resolves to an index with {@code search(query, {limit, filter})}.
 * All other files lie in one folder that is named for their contents, and so may be kept for ever.
 * Text is JSON in UTF-8; whole numbers in strings are packed as {@link hornbook.search.Packed}
 * says, sorted words front-coded as {@link hornbook.search.FrontCoded} says, in the order of their
 * UTF-16 units; the dictionary by stems first, as {@link hornbook.search.Lexicon} says. Pages are
 * numbered in their reading order, which decides between equal scores.
 *
 * <table>
 * <caption>Files</caption>
 * <tr><td>{@code root.json}</td><td>{@code format}; {@code fields}: for text, headings, title and
 *   names k1, b, weight, the number of pages and the sum of frequencies; {@code norms}: how many
 *   lengths of texts there are, each as Lucene's byte, and of each page which of them it has (of more
 *   than 2,000 pages in {@code norms.json} instead); {@code parts} and {@code partOf}: names, and pairs of how
 *   many pages follow each other that have one and which; {@code levels} and {@code levelOf}
 *   likewise; {@code terms}: where each file of the dictionary begins, as the shortest string that
 *   parts its first stem from those before; {@code lists}: of each file of pages the stem of its word,
 *   unless that is mostly not asked for; {@code firsts} and {@code lasts}: the letters of each file of spellings; {@code
 *   block}: pages in a file of results</td></tr>
 * <tr><td>{@code t0.json} …</td><td>The dictionary, as {@link hornbook.search.TermShards} says
 *   </td></tr>
 * <tr><td>{@code l0.json} …</td><td>Pages of frequent words, in pieces</td></tr>
 * <tr><td>{@code places.json}</td><td>For phrases: how many words each file of the dictionary has;
 *   and of each file of positions the gap of words and the first page of the first</td></tr>
 * <tr><td>{@code p0.json} …</td><td>Positions, as {@link hornbook.search.PositionShards} says
 *   </td></tr>
 * <tr><td>{@code s0.json}, {@code e0.json} …</td><td>Words for corrections by their first letter
 *   and by their last, as {@link hornbook.search.SpellingShards} says</td></tr>
 * <tr><td>{@code r0.json} …</td><td>Address and title of {@code block} pages each</td></tr>
 * <tr><td>{@code x0.json} …</td><td>The sections of each page: anchor, heading, text</td></tr>
 * </table>
 *
 * <p>A page's score is what Lucene 9's {@code BM25Similarity}, {@code SynonymQuery} (the forms of a
 * word as one) and {@code BooleanQuery} give, times the share of the query's words that it has;
 * {@link hornbook.search.QueryReader} says what a query means.
 */
package hornbook.search;
