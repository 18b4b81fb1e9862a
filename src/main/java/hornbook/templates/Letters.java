package hornbook.templates;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;

/** Entries under the letters that they begin with, as the back of a book has them. */
final class Letters {
  /**
   * @param letter {@code A} to {@code Z}, another alphabet's capital, or {@code #} for the rest
   * @param anchor its id on the page
   */
  record Group<T>(String letter, String anchor, List<T> entries) {}

  private Letters() {}

  static <T> List<Group<T>> group(List<T> entries, Function<T, String> name) {
    TreeMap<String, List<T>> byLetter = new TreeMap<>();
    Comparator<T> byName = Comparator.comparing(entry -> fold(name.apply(entry)));
    for (T entry : entries.stream().sorted(byName.thenComparing(name)).toList()) {
      String letter = letter(name.apply(entry));
      byLetter.computeIfAbsent(letter, l -> new ArrayList<>()).add(entry);
    }
    List<Group<T>> groups = new ArrayList<>();
    byLetter.forEach((letter, of) -> groups.add(new Group<>(letter, anchor(letter), of)));
    return groups;
  }

  private static String anchor(String letter) {
    return "page-letter-" + (letter.equals("#") ? "other" : letter.toLowerCase(Locale.ROOT));
  }

  private static String letter(String name) {
    String folded = fold(name);
    if (folded.isEmpty() || !Character.isLetter(folded.codePointAt(0))) {
      return "#";
    }
    return Character.toString(folded.codePointAt(0)).toUpperCase(Locale.ROOT);
  }

  /** Without case and accents, so that "élan" stands under E. */
  private static String fold(String name) {
    String apart = Normalizer.normalize(name.strip(), Normalizer.Form.NFD);
    return apart.replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
  }
}
