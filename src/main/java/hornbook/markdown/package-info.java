/**
 * A {@link hornbook.model.Chapter} becomes a {@link hornbook.model.Draft}. Only this room knows
 * Flexmark and the dialect. Flexmark parses; the {@code …Writer} classes turn its tree into typed
 * pieces. A new box or directive is one such class and one line in {@link
 * hornbook.markdown.DraftWriter}.
 */
package hornbook.markdown;
