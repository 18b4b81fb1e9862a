package hornbook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * All terms of an index, over all fields, in the order of their UTF-16 units, which is
 * JavaScript's.
 */
final class Lexicon {
  private final String[] words;
  private final int[] pages;

  private Lexicon(String[] words, int[] pages) {
    this.words = words;
    this.pages = pages;
  }

  static Lexicon of(IndexReader reader) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    for (SearchField field : SearchField.values()) {
      Terms terms = MultiTerms.getTerms(reader, field.key());
      if (terms != null) {
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
          counts.merge(term.utf8ToString(), each.docFreq(), Math::max);
        }
      }
    }
    return new Lexicon(
        counts.keySet().toArray(String[]::new),
        counts.values().stream().mapToInt(Integer::intValue).toArray());
  }

  List<String> words() {
    return List.of(words);
  }

  boolean has(String word) {
    return Arrays.binarySearch(words, word) >= 0;
  }

  /** On how many pages a word stands, in the field that has it most often; 0 for an unknown one. */
  int pages(String word) {
    int index = Arrays.binarySearch(words, word);
    return index < 0 ? 0 : pages[index];
  }

  /** The words that begin so, in order; pairs of words only if they are asked for. */
  List<String> from(String prefix) {
    int index = Arrays.binarySearch(words, prefix);
    List<String> found = new ArrayList<>();
    for (int i = index < 0 ? ~index : index; i < words.length && words[i].startsWith(prefix); i++) {
      if (prefix.contains(TermPairs.JOINT) || !words[i].contains(TermPairs.JOINT)) {
        found.add(words[i]);
      }
    }
    return found;
  }
}
