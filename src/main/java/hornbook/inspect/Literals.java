package hornbook.inspect;

import hornbook.model.Position;
import hornbook.model.SitePath;
import hornbook.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds in the author's text what became a URL on the page. */
final class Literals {
  private static final int MAX_PLACES = 20;

  private Literals() {}

  /** What an author may have typed for a link, the surest first. */
  static List<String> of(String url) {
    String plain = SitePath.decoded(url);
    int hash = plain.indexOf('#');
    String path = hash < 0 ? plain : plain.substring(0, hash);
    String fragment = hash < 0 ? "" : plain.substring(hash);
    String name = path.substring(path.lastIndexOf('/') + 1);
    String slug = name.endsWith(".html") ? name.substring(0, name.length() - 5) : name;
    return Stream.of(
            url,
            plain,
            slug.isEmpty() ? "" : "[[" + slug + fragment,
            fragment.length() < 2 ? "" : fragment,
            name,
            slug.isEmpty() ? "" : "[[" + slug)
        .filter(literal -> !literal.isBlank())
        .distinct()
        .toList();
  }

  /** Where the faults' literals stand; the beginning of the text if none is found. */
  static List<Position> places(Fault fault, Source source) {
    for (String literal : fault.literals()) {
      List<Integer> offsets = offsets(literal, source.text(), fault.skip() + fault.times());
      if (!offsets.isEmpty()) {
        int skip = Math.min(fault.skip(), offsets.size() - 1);
        return offsets.subList(skip, offsets.size()).stream().map(source::at).toList();
      }
    }
    return List.of(source.start());
  }

  private static List<Integer> offsets(String literal, String text, int most) {
    List<Integer> offsets = new ArrayList<>();
    for (int at = text.indexOf(literal);
        at >= 0 && offsets.size() < Math.min(most, MAX_PLACES);
        at = text.indexOf(literal, at + literal.length())) {
      if (isWhole(text, at, at + literal.length())) {
        offsets.add(at);
      }
    }
    return offsets;
  }

  /** Not a part of a longer name. */
  private static boolean isWhole(String text, int start, int end) {
    boolean begins = start == 0 || !isNamePart(text.charAt(start - 1), text.charAt(start));
    boolean ends = end == text.length() || !isNamePart(text.charAt(end), text.charAt(end - 1));
    return begins && ends;
  }

  private static boolean isNamePart(char outer, char inner) {
    boolean joins = Character.isLetterOrDigit(outer) || outer == '-' || outer == '_';
    return joins && (Character.isLetterOrDigit(inner) || inner == '-' || inner == '_');
  }
}
