package hornbook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * All terms of an index, over all fields, in the order of their stems and then of themselves, by
 * UTF-16 units as JavaScript compares: all forms of a word are neighbours, whatever else begins
 * like them. {@code lexicon.js} is the same in the browser.
 */
final class Lexicon {
  /** Words with one stem. */
  private record Entry(String stem, String word, int pages) {
    static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::stem).thenComparing(Entry::word);
  }

  /** A beginning longer than the stem of its word is looked for below so many shorter ones. */
  private static final int OUTGROWN = 5;

  private static final int SHORTEST_OUTGROWN = 3;

  /** What a stem may have that its words have not, after {@link SearchLanguage#root}. */
  private static final List<String> ENDINGS = List.of("", "e", "i", "l");

  private final SearchLanguage language;
  private final Entry[] entries;

  private Lexicon(SearchLanguage language, Entry[] entries) {
    this.language = language;
    this.entries = entries;
  }

  static Lexicon of(IndexReader reader, SearchLanguage language) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    for (SearchField field : SearchField.values()) {
      Terms terms = MultiTerms.getTerms(reader, field.key());
      if (terms != null) {
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
          counts.merge(term.utf8ToString(), each.docFreq(), Math::max);
        }
      }
    }
    Entry[] entries =
        counts.entrySet().stream()
            .map(term -> new Entry(language.stem(term.getKey()), term.getKey(), term.getValue()))
            .sorted(Entry.ORDER)
            .toArray(Entry[]::new);
    return new Lexicon(language, entries);
  }

  List<String> words() {
    return Arrays.stream(entries).map(Entry::word).toList();
  }

  boolean has(String word) {
    return index(word) >= 0;
  }

  /** On how many pages a word stands, in the field that has it most often; 0 for an unknown one. */
  int pages(String word) {
    int index = index(word);
    return index < 0 ? 0 : entries[index].pages();
  }

  /** All forms of a word, known or not, in order. */
  List<String> sameStem(String word) {
    return ofStem(language.stem(word));
  }

  private List<String> ofStem(String stem) {
    List<String> found = new ArrayList<>();
    for (int i = first(stem); i < entries.length && entries[i].stem().equals(stem); i++) {
      found.add(entries[i].word());
    }
    return found;
  }

  /**
   * The words that begin so, in order; pairs of words only if they are asked for. Behind them,
   * those whose stem is shorter than the beginning (organi, of organization, whose stem is organ),
   * unless that is a word, which has its stem's forms anyway.
   */
  List<String> from(String prefix) {
    boolean pairs = prefix.contains(TermPairs.JOINT);
    List<String> found = new ArrayList<>();
    for (int i = first(prefix); i < entries.length && entries[i].stem().startsWith(prefix); i++) {
      String word = entries[i].word();
      if (word.startsWith(prefix) && (pairs || !word.contains(TermPairs.JOINT))) {
        found.add(word);
      }
    }
    if (!has(prefix)) {
      stemsBelow(prefix)
          .flatMap(stem -> ofStem(stem).stream())
          .filter(word -> word.startsWith(prefix))
          .forEach(found::add);
    }
    return found;
  }

  /** Stems of words that may begin with more than their stem, the longest first. */
  private Stream<String> stemsBelow(String prefix) {
    int shortest = Math.max(SHORTEST_OUTGROWN, prefix.length() - OUTGROWN);
    return Stream.iterate(prefix.length() - 1, length -> length >= shortest, length -> length - 1)
        .map(length -> prefix.substring(0, length))
        .flatMap(
            root ->
                ENDINGS.stream()
                    .map(root::concat)
                    .filter(stem -> language.root(stem).equals(root) && !stem.startsWith(prefix)));
  }

  private int index(String word) {
    return Arrays.binarySearch(entries, new Entry(language.stem(word), word, 0), Entry.ORDER);
  }

  /** The first entry whose stem is not before this one. */
  private int first(String stem) {
    int index = Arrays.binarySearch(entries, new Entry(stem, "", 0), Entry.ORDER);
    return index < 0 ? ~index : index;
  }
}
