package hornbook.search;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.PorterStemmer;

/**
 * What a search must know of a language: which words are one word to a reader, and which say
 * nothing. The browser's half is {@code <name>.js}.
 */
enum SearchLanguage {
  /** The stemmer of M. F. Porter, "An algorithm for suffix stripping" (1980), by Snowball. */
  ENGLISH(
      "a about an and are as at be but by can could did do does for from had has have how i if in"
          + " into is it its me my no not of on or should so such than that the their then there"
          + " these they this to was we were what when which who why will with would you your",
      PorterStemmer::new) {
    /** Only the endings -y, -ing and -ility leave a stem that the word does not begin with. */
    @Override
    String root(String stem) {
      boolean changed = stem.endsWith("i") || stem.endsWith("e") || stem.endsWith("bl");
      return changed && stem.length() > 2 ? stem.substring(0, stem.length() - 1) : stem;
    }
  },

  /** Snowball's German stemmer; accents and sharp s are folded before it. */
  GERMAN(
      "aber als am an auch auf aus bei bin bis das dass dem den der des die doch du ein eine einem"
          + " einen einer eines er es fur hat ich ihr im in ist ja kann man mein mit nach nicht"
          + " noch nur ob oder sich sie sind so uber um und uns von vor war warum was welche wenn"
          + " wer wie wir wird wo zu zum zur",
      GermanStemmer::new),

  /** Every other language: folded words, as they are. */
  PLAIN("", null);

  /** Of two letters none is an ending. */
  private static final int SHORTEST = 3;

  private final Set<String> stopWords;
  private final Optional<Supplier<SnowballStemmer>> stemmer;

  SearchLanguage(String stopWords, Supplier<SnowballStemmer> stemmer) {
    this.stopWords = Set.of(stopWords.split(" "));
    this.stemmer = Optional.ofNullable(stemmer);
  }

  /**
   * @param tag a language tag (BCP 47) such as {@code en-GB}
   */
  static SearchLanguage of(String tag) {
    return switch (Locale.forLanguageTag(tag).getLanguage()) {
      case "en" -> ENGLISH;
      case "de" -> GERMAN;
      default -> PLAIN;
    };
  }

  /** The name of the module that does the same in the browser. */
  String module() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A word says nothing if others are there that do. */
  boolean isStopWord(String word) {
    return stopWords.contains(word);
  }

  /** What a folded word has in common with its other forms. */
  String stem(String word) {
    // Snowball's stemmers hold the word that they work on: each call needs its own.
    return word.length() < SHORTEST
        ? word
        : stemmer.map(Supplier::get).map(fresh -> stem(fresh, word)).orElse(word);
  }

  private static String stem(SnowballStemmer stemmer, String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  /** What all words with a stem begin with. */
  String root(String stem) {
    return stem;
  }
}
