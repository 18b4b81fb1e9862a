package hornbook.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of files and terms become names for addresses. */
final class Slug {
  private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})[-_. ]+(?=.)");
  static final Pattern VALID = Pattern.compile("[\\p{L}\\p{N}]+([-_.][\\p{L}\\p{N}]+)*");

  private Slug() {}

  /** Lower case, accents kept, everything but letters and digits as one hyphen. */
  static String of(String name) {
    String slug =
        Normalizer.normalize(name, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replace("+", " plus ")
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
            .replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "page" : slug;
  }

  /** A file's or folder's name without the number that orders it: {@code 04-pca} is {@code pca}. */
  static String unnumbered(String name) {
    return NUMBERED.matcher(name).replaceFirst("");
  }

  /** A title for people, made from a file's name. */
  static String title(String name) {
    String words = unnumbered(name).replaceAll("[-_]+", " ").strip();
    return words.isEmpty()
        ? name
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Orders names as people count: 2 before 10; equal ones by their characters. */
  static int compare(String a, String b) {
    Matcher left = NUMBERED.matcher(a);
    Matcher right = NUMBERED.matcher(b);
    if (left.find() && right.find()) {
      int order =
          Integer.compare(Integer.parseInt(left.group(1)), Integer.parseInt(right.group(1)));
      if (order != 0) {
        return order;
      }
    }
    return a.compareTo(b);
  }
}
