package hornbook.search;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a query asks for, in terms of the index.
 *
 * @param words any of them may match; the more, the better
 * @param phrases each must match
 * @param bonus a phrase that may match, and lifts the pages that have it
 * @param corrected the query with misspelled words replaced; empty if none was
 * @param unknown the words that no page has and that are near no other
 */
record QueryPlan(
    List<Word> words,
    List<Phrase> phrases,
    Optional<Phrase> bonus,
    String corrected,
    List<String> unknown) {

  /**
   * A word of the query.
   *
   * @param forms the terms that stand for it, each with its weight
   * @param counts whether a page with it covers more of the query; compounds do not, their parts do
   * @param inText whether its pages are looked for in their text; else where it stands out only
   */
  record Word(SortedMap<String, Float> forms, boolean counts, boolean inText) {
    /** A word that is nearly everywhere tells little by that. */
    Word whereItStandsOut() {
      return new Word(forms, false, false);
    }
  }

  /** Words that follow each other; each has a place, counted from the first. */
  record Phrase(List<String> terms, List<Integer> places) {}

  /** How many words and phrases a page can have. */
  int size() {
    return phrases.size() + (int) words.stream().filter(Word::counts).count();
  }

  boolean isEmpty() {
    return words.isEmpty() && phrases.isEmpty();
  }
}
