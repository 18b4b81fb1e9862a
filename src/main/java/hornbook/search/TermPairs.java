package hornbook.search;

import hornbook.search.TermScanner.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Neighbouring words become one term: "batch normalization" is {@code batch!normalization}. So a
 * pair stands behind its first word in the dictionary, and most often in a file that is there
 * already.
 */
final class TermPairs {
  /** Sorts before everything that a word is made of, and is in none. */
  static final String JOINT = "!";

  private static final Comparator<Term> BY_PLACE = Comparator.comparingInt(Term::position);

  private TermPairs() {}

  /**
   * @param terms of one text
   * @return the same with the pairs among them, each where its first word stands
   */
  static List<Term> with(List<Term> terms, SearchLanguage language) {
    List<Term> all = new ArrayList<>(terms);
    all.addAll(of(terms, language));
    all.sort(BY_PLACE);
    return all;
  }

  /** The pairs of words that both say something and follow each other, in order. */
  static List<Term> of(List<Term> terms, SearchLanguage language) {
    List<Term> pairs = new ArrayList<>();
    List<Term> words =
        terms.stream()
            .filter(term -> !term.compound() && !language.isStopWord(term.text()))
            .toList();
    for (int i = 1; i < words.size(); i++) {
      Term one = words.get(i - 1);
      Term two = words.get(i);
      String text = one.text() + JOINT + two.text();
      if (two.position() == one.position() + 1 && text.length() <= TermScanner.LONGEST) {
        pairs.add(new Term(text, one.position(), one.start(), two.end(), true));
      }
    }
    return pairs;
  }
}
