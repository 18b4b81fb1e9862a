package hornbook.model;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * The names that are valid somewhere, to suggest the one an author may have meant.
 *
 * @param names all valid names
 */
public record Vocabulary(SortedSet<String> names) {

  /** A sentence that offers the nearest name, or the empty string where none is near. */
  public String hint(String wrong) {
    return nearest(wrong).map(name -> "did you mean `" + name + "`?").orElse("");
  }

  /** A sentence that offers the nearest name, or else lists the names, if they are few. */
  public String hintOrList(String wrong) {
    String hint = hint(wrong);
    return hint.isEmpty() && !names.isEmpty() && names.size() <= 16
        ? "valid names: " + names.stream().collect(Collectors.joining(", "))
        : hint;
  }

  /**
   * The name with the least edit distance, if at most a third of the letters differ; the first in
   * order among equals.
   */
  public Optional<String> nearest(String wrong) {
    String typed = wrong.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, typed.length() / 3);
    if (typed.length() > 100) {
      return Optional.empty();
    }
    record Candidate(String name, int distance) {}
    return names.stream()
        .filter(name -> Math.abs(name.length() - typed.length()) <= limit)
        .map(name -> new Candidate(name, distance(typed, name.toLowerCase(Locale.ROOT))))
        .filter(candidate -> candidate.distance() <= limit)
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .map(Candidate::name);
  }

  /** Optimal string alignment: Levenshtein's distance with swaps of neighbours as one edit. */
  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }
}
