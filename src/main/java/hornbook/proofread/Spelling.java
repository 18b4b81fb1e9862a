package hornbook.proofread;

import hornbook.cache.DiskCache;
import hornbook.model.Checks;
import hornbook.model.Name;
import hornbook.model.Source;
import hornbook.model.Term;
import hornbook.model.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows the words of a dictionary, of a guide's own list and of its glossary. What the dictionary
 * said before is kept, so that it is loaded only for a word that is new. Any thread may ask.
 */
final class Spelling {
  private static final int SUGGESTIONS = 3;

  /** A name that is spelled with capitals inside, such as "PCA" or "XGBoost". */
  private static final Pattern CAPITALS = Pattern.compile("\\p{L}+\\p{Lu}.*");

  private static final Pattern SINGLE = Pattern.compile("[\\p{L}\\p{M}'.]+");
  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}'’]+");

  private final English dictionary = new English();
  private final DiskCache answers;
  private final Set<String> own;
  private final String listName;

  private Spelling(Set<String> own, String listName, DiskCache answers) {
    this.own = own;
    this.listName = listName;
    this.answers = answers;
  }

  /**
   * @param list one word a line
   * @param terms whose names need not be listed
   */
  static Spelling of(Source list, Collection<Term> terms, Path cacheFolder) {
    Set<String> own =
        Stream.concat(
                Checks.lines(list).stream().map(Name::text),
                terms.stream()
                    .flatMap(
                        term -> Stream.concat(Stream.of(term.name()), term.aliases().stream())))
            .flatMap(NO_LETTERS::splitAsStream)
            .collect(Collectors.toCollection(HashSet::new));
    return new Spelling(
        own, list.start().file(), DiskCache.open(cacheFolder.resolve("words"), English.VERSION));
  }

  String listName() {
    return listName;
  }

  boolean knows(String word) {
    String owner = owner(word);
    return owner.length() == 1
        || CAPITALS.matcher(owner).matches()
        || isOwn(owner)
        || owner.endsWith("s") && isOwn(owner.substring(0, owner.length() - 1))
        || answer(owner).isEmpty();
  }

  /** What a word is without the ending of a genitive. */
  private static String owner(String word) {
    String plain = word.replace('’', '\'');
    return plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
  }

  /** A word may begin a sentence; a name may not lose its capital. */
  private boolean isOwn(String word) {
    return own.contains(word)
        || own.contains(word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1));
  }

  /** The dictionary's suggestions, behind commas; nothing if it knows the word. */
  private String answer(String word) {
    return answers
        .get(word)
        .orElseGet(
            () -> {
              String answer =
                  dictionary.knows(word)
                      ? ""
                      : "," + String.join(",", dictionary.suggestions(word));
              answers.put(word, answer);
              return answer;
            });
  }

  /** The guide's own word that is near, then the dictionary's. */
  List<String> suggestions(String word) {
    String owner = owner(word);
    return Stream.concat(
            new Vocabulary(Collections.unmodifiableSortedSet(new TreeSet<>(own)))
                .nearest(owner).stream(),
            COMMA.splitAsStream(answer(owner)).filter(SINGLE.asMatchPredicate()))
        .distinct()
        .limit(SUGGESTIONS)
        .toList();
  }

  void save() throws IOException {
    answers.save();
  }
}
