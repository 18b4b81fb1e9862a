package hornbook.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The words that a misspelled one may have been meant for: those within Damerau and Levenshtein's
 * distance that begin or end with the same letter. {@code spelling.js} is the same in the browser.
 */
final class Spelling {
  /** A word for correction, and on how many pages it stands. */
  record Candidate(String word, int pages) {}

  private static final int SHORTEST = 4;
  private static final int LONG = 8;
  private static final int SMALL_INDEX = 500;
  private static final int FEW_PAGES = 3;
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{" + SHORTEST + ",}");

  private final Map<String, List<Candidate>> byFirst = new TreeMap<>();
  private final Map<String, List<Candidate>> byLast = new TreeMap<>();

  /**
   * @param documents how many pages the index has: in a big one, rare words are often misspelled
   *     themselves
   */
  Spelling(Lexicon lexicon, int documents) {
    int fewest = documents < SMALL_INDEX ? 1 : FEW_PAGES;
    for (String word : lexicon.words().stream().sorted().toList()) {
      int pages = lexicon.pages(word);
      if (pages >= fewest && LETTERS.matcher(word).matches()) {
        Candidate candidate = new Candidate(word, pages);
        byFirst.computeIfAbsent(first(word), key -> new ArrayList<>()).add(candidate);
        byLast.computeIfAbsent(last(word), key -> new ArrayList<>()).add(candidate);
      }
    }
  }

  Map<String, List<Candidate>> byFirst() {
    return Collections.unmodifiableMap(byFirst);
  }

  Map<String, List<Candidate>> byLast() {
    return Collections.unmodifiableMap(byLast);
  }

  /** How many edits a word may have: fewer in a sentence, whose other words say enough. */
  private static int tolerance(String word, boolean sentence) {
    return word.length() < SHORTEST ? 0 : word.length() < LONG || sentence ? 1 : 2;
  }

  /**
   * The nearest word; among equals the one on most pages, then the first in order.
   *
   * @param open whether the word may still grow: then it is held against beginnings of words
   * @param sentence whether it is one of many
   */
  Optional<String> nearest(String wrong, boolean open, boolean sentence) {
    int tolerance = tolerance(wrong, sentence);
    if (tolerance == 0 || !LETTERS.matcher(wrong).matches()) {
      return Optional.empty();
    }
    List<Candidate> candidates = new ArrayList<>(byFirst.getOrDefault(first(wrong), List.of()));
    candidates.addAll(byLast.getOrDefault(last(wrong), List.of()));
    Candidate best = null;
    int least = tolerance + 1;
    for (Candidate candidate : candidates) {
      int distance = distance(wrong, candidate.word(), tolerance, open);
      if (distance < least || (distance == least && best != null && isBetter(candidate, best))) {
        best = candidate;
        least = distance;
      }
    }
    return Optional.ofNullable(best).map(Candidate::word);
  }

  private static boolean isBetter(Candidate one, Candidate other) {
    return one.pages() != other.pages()
        ? one.pages() > other.pages()
        : one.word().compareTo(other.word()) < 0;
  }

  /**
   * The distance with swaps of neighbours as one edit ("optimal string alignment"), or more than
   * {@code most}; if open, to the nearest beginning of the word.
   */
  static int distance(String wrong, String word, int most, boolean open) {
    if (word.length() < wrong.length() - most || (!open && word.length() > wrong.length() + most)) {
      return most + 1;
    }
    int width = Math.min(word.length(), wrong.length() + most);
    int[] beforeLast = new int[width + 1];
    int[] last = new int[width + 1];
    int[] row = new int[width + 1];
    for (int j = 0; j <= width; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= wrong.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= width; j++) {
        char a = wrong.charAt(i - 1);
        char b = word.charAt(j - 1);
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (a == b ? 0 : 1));
        if (i > 1 && j > 1 && a == word.charAt(j - 2) && wrong.charAt(i - 2) == b) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    int least = last[width];
    for (int j = 0; open && j < width; j++) {
      least = Math.min(least, last[j]);
    }
    return least;
  }

  static String first(String word) {
    return new String(Character.toChars(word.codePointAt(0)));
  }

  static String last(String word) {
    return new String(Character.toChars(word.codePointBefore(word.length())));
  }
}
