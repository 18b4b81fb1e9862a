package hornbook.reference;

import hornbook.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the terms of the glossary in running text. A name matches as whole words, with any of
 * space, hyphen, dash or slash between them, with a plural s at its end, and in its own case only
 * if it is case-sensitive; the longest name at a place wins.
 */
final class TermMatcher {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern GAP =
      Pattern.compile("[\\s\\u00a0\\-\\u2010-\\u2014/^'\\u2019]{0,3}");

  /** A term found in a text, from {@code start} to {@code end}. */
  record Mention(Term term, int start, int end) {}

  private record Name(Term term, List<String> words, boolean exact) {}

  private record Word(String text, int start, int end) {}

  private final Map<String, List<Name>> byFirstWord = new HashMap<>();

  TermMatcher(List<Term> terms) {
    for (Term term : terms) {
      if (term.autolink()) {
        add(term, term.name());
        term.aliases().forEach(alias -> add(term, alias));
      }
    }
    byFirstWord
        .values()
        .forEach(
            names ->
                names.sort(Comparator.comparingInt((Name name) -> name.words().size()).reversed()));
  }

  private void add(Term term, String name) {
    List<String> words = words(name).stream().map(Word::text).toList();
    if (!words.isEmpty()) {
      byFirstWord
          .computeIfAbsent(key(words.get(0)), key -> new ArrayList<>())
          .add(new Name(term, words, term.caseSensitive().contains(name)));
    }
  }

  private static String key(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() > 2 && lower.endsWith("s")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      words.add(new Word(word.group(), word.start(), word.end()));
    }
    return words;
  }

  /** All mentions in reading order; they do not overlap. */
  List<Mention> mentions(String text) {
    if (byFirstWord.isEmpty()) {
      return List.of();
    }
    List<Word> words = words(text);
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      Optional<Name> name = nameAt(text, words, i);
      if (name.isEmpty()) {
        i++;
        continue;
      }
      int last = i + name.get().words().size() - 1;
      mentions.add(new Mention(name.get().term(), words.get(i).start(), words.get(last).end()));
      i = last + 1;
    }
    return mentions;
  }

  private Optional<Name> nameAt(String text, List<Word> words, int index) {
    for (Name name : byFirstWord.getOrDefault(key(words.get(index).text()), List.of())) {
      if (matches(name, text, words, index)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static boolean matches(Name name, String text, List<Word> words, int index) {
    int last = index + name.words().size() - 1;
    if (last >= words.size() || insideCompound(text, words.get(index), words.get(last))) {
      return false;
    }
    for (int i = index; i <= last; i++) {
      if (!sameWord(name.words().get(i - index), words.get(i).text(), name.exact(), i == last)) {
        return false;
      }
      if (i > index
          && !GAP.matcher(text.substring(words.get(i - 1).end(), words.get(i).start())).matches()) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameWord(String name, String word, boolean exact, boolean last) {
    boolean plural = last && word.length() == name.length() + 1 && word.endsWith("s");
    String singular = plural ? word.substring(0, word.length() - 1) : word;
    return exact ? name.equals(singular) : name.equalsIgnoreCase(singular);
  }

  /** In "non-linear model" the term "linear model" is not meant. */
  private static boolean insideCompound(String text, Word first, Word last) {
    boolean before =
        first.start() > 1
            && text.charAt(first.start() - 1) == '-'
            && Character.isLetterOrDigit(text.charAt(first.start() - 2));
    boolean after =
        last.end() + 1 < text.length()
            && text.charAt(last.end()) == '-'
            && Character.isLetterOrDigit(text.charAt(last.end() + 1));
    return before || after;
  }
}
