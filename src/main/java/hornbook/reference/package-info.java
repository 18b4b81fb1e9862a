/**
 * All drafts become linked drafts. Only this room knows labels and their numbers, terms, citations
 * and prerequisites, and how one page's address looks from another.
 */
package hornbook.reference;
