package hornbook.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What a guide asks of its own text beyond what every guide needs: {@code checks} of {@code
 * hornbook.yml}. Without that key, nothing.
 *
 * @param sections the sections of each question, in their order
 * @param pageWords of all text of a question, code and formulas aside
 * @param prompts the ids that prompts once had, one a line; empty if they are not kept
 * @param banned words and phrases that the guide does without, in lower case
 * @param allowed phrases in lower case that may hold a banned word, or a word twice
 * @param repeats whether a word that stands twice in a row is reported
 * @param longestSentence in words; 0 if any length will do
 * @param words what the dictionary need not know, one a line; empty if spelling is not checked
 */
public record Checks(
    List<Section> sections,
    Optional<Range> pageWords,
    Optional<Source> prompts,
    SortedSet<String> banned,
    SortedSet<String> allowed,
    boolean repeats,
    int longestSentence,
    Optional<Source> words) {
  public static final Checks NONE =
      new Checks(
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Collections.emptySortedSet(),
          Collections.emptySortedSet(),
          false,
          0,
          Optional.empty());

  /** The heading below which every guide has its prompts. */
  private static final String PROMPTS = "check";

  /**
   * The roles of the headings below which terms of definition lists are recall prompts, whatever
   * the guide asks of its text otherwise.
   */
  public SortedSet<String> promptRoles() {
    SortedSet<String> roles = new TreeSet<>(List.of(PROMPTS));
    sections.stream()
        .filter(section -> section.prompts().isPresent())
        .forEach(section -> roles.add(section.role()));
    return Collections.unmodifiableSortedSet(roles);
  }

  /** Whether the guide says how its prompts are to be, and that they stay. */
  public boolean keepsPrompts() {
    return prompts.isPresent()
        || sections.stream().anyMatch(section -> section.prompts().isPresent());
  }

  /**
   * What is asked of a section.
   *
   * @param role of its heading
   * @param words of all its text, code and formulas aside
   * @param items of its lists
   * @param parts its headings of level 3
   * @param wordsEach of the text below each of these
   * @param prompts the terms of its definition lists, each with an id
   */
  public record Section(
      String role,
      boolean required,
      Optional<Range> words,
      Optional<Range> items,
      Optional<Range> parts,
      Optional<Range> wordsEach,
      Optional<Range> prompts) {}

  /** Both ends belong to it. */
  public record Range(int least, int most) {
    public boolean contains(int number) {
      return least <= number && number <= most;
    }

    @Override
    public String toString() {
      return least == most ? String.valueOf(least) : least + " to " + most;
    }
  }

  /** The lines of a list of words: blank ones and comments are left out. */
  public static List<Name> lines(Source list) {
    List<String> lines = list.text().lines().toList();
    return IntStream.range(0, lines.size())
        .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
        .mapToObj(i -> new Name(lines.get(i).strip(), list.at(i + 1, 1)))
        .toList();
  }
}
