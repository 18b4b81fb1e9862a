package hornbook.search;

import hornbook.model.Section;
import hornbook.model.SitePath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Texts to search in and what to ask of them, made of a guide's own words, always the same. */
final class ParityQueries {
  private static final int SEED = 20261125;

  private ParityQueries() {}

  /** A thousand pages of the guide's own sentences, thrown together. */
  static List<SearchDocument> thousandPages(SearchIndex guide) {
    Random random = new Random(SEED);
    List<String> sentences =
        guide.documents().stream()
            .flatMap(page -> page.sections().stream())
            .flatMap(section -> Arrays.stream(section.text().split("(?<=[.?!]) ")))
            .toList();
    List<String> headings =
        guide.documents().stream()
            .flatMap(page -> page.sections().stream())
            .map(Section::title)
            .filter(title -> !title.isEmpty())
            .toList();
    return IntStream.range(0, 1000)
        .mapToObj(
            number -> {
              SitePath path = new SitePath("part" + number / 100 + "/page" + number + ".html");
              List<Section> sections = new ArrayList<>();
              for (int i = 0; i < 1 + random.nextInt(6); i++) {
                StringBuilder text = new StringBuilder();
                for (int j = 0; j < 2 + random.nextInt(30); j++) {
                  text.append(any(sentences, random)).append(' ');
                }
                sections.add(new Section(path, "s" + i, any(headings, random), text.toString()));
              }
              return new SearchDocument(
                  path,
                  "Part " + number / 100,
                  number % 3 == 0 ? "Core" : "",
                  List.of(any(headings, random)),
                  number % 50 != 0,
                  number % 5 == 0 ? List.of(any(headings, random)) : List.of(),
                  sections);
            })
        .toList();
  }

  /** Every word of the index, and {@code each} queries of each other kind. */
  static List<String> of(SearchIndex index, int each) {
    Random random = new Random(SEED);
    List<String> words = index.words();
    List<String> sentences =
        index.documents().stream()
            .flatMap(page -> page.sections().stream())
            .map(Section::text)
            .filter(text -> text.length() > 40)
            .toList();
    Set<String> queries = new LinkedHashSet<>();
    words.forEach(word -> queries.add(word + " "));
    for (int i = 0; i < each; i++) {
      String word = any(words, random);
      queries.add(word.substring(0, 1 + random.nextInt(word.length())));
      queries.add(any(words, random) + " " + any(words, random));
      queries.add(mistaken(word, random));
      String[] text = any(sentences, random).split(" ");
      int from = random.nextInt(text.length);
      int to = Math.min(text.length, from + 2 + random.nextInt(8));
      String stretch = String.join(" ", Arrays.copyOfRange(text, from, to)).replace("\"", "");
      queries.add(stretch);
      queries.add("\"" + stretch.replaceAll("^(\\S+ \\S+ ?\\S*).*", "$1") + "\" " + word);
    }
    return List.copyOf(queries);
  }

  private static String mistaken(String word, Random random) {
    int at = random.nextInt(word.length());
    String rest = word.substring(at + 1);
    return switch (random.nextInt(3)) {
      case 0 -> word.substring(0, at) + rest;
      case 1 -> word.substring(0, at) + (char) ('a' + random.nextInt(26)) + rest;
      default -> word.substring(0, at) + word.charAt(at) + (char) ('a' + random.nextInt(26)) + rest;
    };
  }

  private static String any(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
