package hornbook.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * A name of a BibTeX {@code author} or {@code editor} field as plain text.
 *
 * @param family all of the name, for an organization
 * @param given empty for an organization
 * @param particle such as {@code van}; empty if there is none
 * @param suffix such as {@code Jr.}; empty if there is none
 */
record BibPerson(String family, String given, String particle, String suffix) {
  /** Stands for the people that an author left out by writing {@code and others}. */
  static final BibPerson OTHERS = new BibPerson("\uE000", "", "", "");

  /** The name under which this person is filed. */
  String filedAs() {
    return (particle + " " + family + " " + suffix + " " + given).strip();
  }

  /** The people of a list joined by {@code and}. */
  static List<BibPerson> list(String tex) {
    List<BibPerson> people = new ArrayList<>();
    List<String> name = new ArrayList<>();
    List<String> words = new ArrayList<>(split(tex, false));
    words.add("and");
    for (String word : words) {
      if (!word.equals("and")) {
        name.add(word);
      } else if (!name.isEmpty()) {
        people.add(person(String.join(" ", name)));
        name.clear();
      }
    }
    return List.copyOf(people);
  }

  private static BibPerson person(String name) {
    if (name.equals("others")) {
      return OTHERS;
    }
    List<String> parts = split(name, true);
    if (parts.size() < 2) {
      return firstLast(split(parts.isEmpty() ? name : parts.get(0), false));
    }
    List<String> last = split(parts.get(0), false);
    int von = 0;
    while (von < last.size() - 1 && startsLower(last.get(von))) {
      von++;
    }
    String suffix = parts.size() > 2 ? parts.get(1) : "";
    return of(
        last.subList(von, last.size()),
        List.of(parts.get(parts.size() - 1)),
        last.subList(0, von),
        suffix);
  }

  /** {@code First von Last}: a particle begins and ends with a word in lower case. */
  private static BibPerson firstLast(List<String> words) {
    if (words.isEmpty()) {
      return of(List.of(), List.of(), List.of(), "");
    }
    int end = words.size() - 1;
    int von = 0;
    while (von < end && !startsLower(words.get(von))) {
      von++;
    }
    int last = end;
    while (last > von && !startsLower(words.get(last - 1))) {
      last--;
    }
    return of(
        words.subList(last, words.size()), words.subList(0, von), words.subList(von, last), "");
  }

  private static BibPerson of(
      List<String> family, List<String> given, List<String> particle, String suffix) {
    return new BibPerson(joined(family), joined(given), joined(particle), Latex.text(suffix));
  }

  private static String joined(List<String> words) {
    return Latex.text(String.join(" ", words));
  }

  private static boolean startsLower(String word) {
    // BibTeX: a word in braces has no case, but an accented letter such as {\'e} has one.
    String text = word.startsWith("{") && !word.startsWith("{\\") ? "" : Latex.text(word);
    return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
  }

  /** The parts between commas, or between spaces, that are outside of braces. */
  private static List<String> split(String tex, boolean commas) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= tex.length(); i++) {
      char c = i == tex.length() ? (commas ? ',' : ' ') : tex.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      boolean cut = commas ? c == ',' : c == '~' || Character.isWhitespace(c);
      boolean escaped = c == '~' && i > 0 && tex.charAt(i - 1) == '\\';
      if (i == tex.length() || depth <= 0 && cut && !escaped) {
        String part = tex.substring(start, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    return parts;
  }
}
