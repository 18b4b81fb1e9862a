package hornbook.reference;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where an entry stands in the bibliography: by people, by year with undated works first, by title.
 */
record BibOrder(String people, int year, String title, String key) implements Comparable<BibOrder> {
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N} \u0001]");

  static List<BibEntry> sorted(Collection<BibEntry> entries) {
    SortedMap<BibOrder, BibEntry> sorted = new TreeMap<>();
    entries.forEach(entry -> sorted.put(of(entry), entry));
    return List.copyOf(sorted.values());
  }

  private static BibOrder of(BibEntry entry) {
    String title = letters(entry.text("title").orElse(""));
    List<BibPerson> people = entry.raw("author", "editor").map(BibPerson::list).orElse(List.of());
    String names = people.stream().map(BibPerson::filedAs).collect(Collectors.joining(" \u0001"));
    int year = BibDate.issued(entry).map(BibDate::year).orElse(0);
    return new BibOrder(people.isEmpty() ? title : letters(names), year, title, entry.key());
  }

  /** The text without case, accents and punctuation, the same for every machine. */
  private static String letters(String text) {
    String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return OTHER.matcher(apart).replaceAll("");
  }

  @Override
  public int compareTo(BibOrder other) {
    int order = people.compareTo(other.people);
    order = order != 0 ? order : Integer.compare(year, other.year);
    order = order != 0 ? order : title.compareTo(other.title);
    return order != 0 ? order : key.compareTo(other.key);
  }
}
