package hornbook.search;

import hornbook.search.QueryPlan.Phrase;
import hornbook.search.QueryPlan.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reader's words become a plan: every word in all its forms, the last one as a beginning, a
 * misspelled one as its nearest. {@code query.js} is the same in the browser.
 */
final class QueryReader {
  private static final int LONGEST = 1000;
  private static final int MOST_WORDS = 24;

  /** More words are a sentence. */
  private static final int SHORT_QUERY = 4;

  private static final int MOST_WORDS_OF_CODE = 8;

  /** A beginning of fewer letters says too little. */
  private static final int SHORTEST_BEGINNING = 3;

  private static final int BIG_SITE = 500;

  /** A word on more than one in so many pages is common, */
  private static final int COMMON = 4;

  /** and little asked about if so many others are not. */
  private static final int TELLING = 2;

  private static final int MOST_COMPLETIONS = 64;

  /** On so many pages a word of a sentence or of a big site is known as it stands. */
  private static final int WHOLE = 10;

  /** So few completions are one word in the making: whoever types installa means install too. */
  private static final int FEW_COMPLETIONS = 8;

  // Halves and quarters: their sums are exact, in whatever order they are added.
  private static final float SAME = 1f;
  private static final float SAME_STEM = 0.75f;
  private static final float COMPLETION = 0.5f;

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|“([^”]*)”");
  private static final Pattern CODE = Pattern.compile("[()\\[\\]{}=|^@]");
  private static final Pattern OPEN_END = Pattern.compile("[\\p{L}\\p{M}\\p{N}]$");

  private record Piece(TermScanner.Term term, int start, boolean open) {}

  private final int documents;
  private final Lexicon lexicon;
  private final Spelling spelling;
  private final SearchLanguage language;

  /**
   * @param documents how many pages the index has
   */
  QueryReader(Lexicon lexicon, Spelling spelling, SearchLanguage language, int documents) {
    this.documents = documents;
    this.lexicon = lexicon;
    this.spelling = spelling;
    this.language = language;
  }

  QueryPlan read(String query) {
    String text = query.length() > LONGEST ? query.substring(0, LONGEST) : query;
    List<Phrase> phrases = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(text);
    int done = 0;
    while (quoted.find()) {
      pieces.addAll(pieces(text, done, quoted.start()));
      String inside = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
      phrase(inside).ifPresent(phrases::add);
      done = quoted.end();
    }
    pieces.addAll(pieces(text, done, text.length()));
    return plan(
        text,
        meaningful(pieces, !phrases.isEmpty()),
        phrases,
        phrases.isEmpty() ? code(text) : Optional.empty());
  }

  /** Formulas and code mean their words in this order. */
  private static Optional<Phrase> code(String text) {
    return CODE.matcher(text).find()
        ? phrase(text).filter(p -> p.terms().size() > 1 && p.terms().size() <= MOST_WORDS_OF_CODE)
        : Optional.empty();
  }

  private static Optional<Phrase> phrase(String quoted) {
    List<TermScanner.Term> terms =
        TermScanner.terms(quoted).stream()
            .filter(term -> !term.compound())
            .limit(MOST_WORDS)
            .toList();
    return terms.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Phrase(
                terms.stream().map(TermScanner.Term::text).toList(),
                terms.stream().map(TermScanner.Term::position).toList()));
  }

  private static List<Piece> pieces(String text, int from, int to) {
    String plain = text.substring(from, to);
    boolean open = to == text.length() && OPEN_END.matcher(plain).find();
    List<TermScanner.Term> terms = TermScanner.terms(plain);
    int end = terms.stream().mapToInt(TermScanner.Term::end).max().orElse(0);
    return terms.stream()
        .map(term -> new Piece(term, from, open && term.end() == end && end == plain.length()))
        .toList();
  }

  /** Each word once, and without those that say nothing, unless there are no others. */
  private List<Piece> meaningful(List<Piece> pieces, boolean phrases) {
    Set<String> seen = new HashSet<>();
    List<Piece> all = pieces.stream().filter(piece -> seen.add(piece.term().text())).toList();
    List<Piece> saying =
        all.stream().filter(piece -> !language.isStopWord(piece.term().text())).toList();
    List<Piece> kept =
        (saying.isEmpty() && !phrases ? all : saying).stream().limit(MOST_WORDS).toList();
    return withPairs(kept, seen);
  }

  /** Pairs are looked up in short queries only: each may cost a file. */
  private List<Piece> withPairs(List<Piece> pieces, Set<String> seen) {
    List<Piece> all = new ArrayList<>(pieces);
    if (pieces.stream().filter(piece -> !piece.term().compound()).count() <= SHORT_QUERY) {
      for (Piece one : pieces) {
        for (Piece two : pieces) {
          if (one.start() == two.start()) {
            TermPairs.of(List.of(one.term(), two.term()), language).stream()
                .filter(pair -> seen.add(pair.text()))
                .forEach(pair -> all.add(new Piece(pair, one.start(), two.open())));
          }
        }
      }
    }
    return all;
  }

  private QueryPlan plan(
      String text, List<Piece> pieces, List<Phrase> phrases, Optional<Phrase> bonus) {
    List<Word> words = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    StringBuilder corrected = new StringBuilder();
    int done = 0;
    boolean sentence =
        pieces.stream().filter(piece -> !piece.term().compound()).count() > SHORT_QUERY;
    int known = 0; // up to here the text stands for a compound that the index has
    for (Piece piece : sorted(pieces)) {
      TermScanner.Term term = piece.term();
      int start = piece.start() + term.start();
      int end = piece.start() + term.end();
      SortedMap<String, Float> forms = forms(term.text(), piece.open(), sentence);
      if (term.compound()) {
        known = forms.isEmpty() ? known : Math.max(known, end);
      } else if (forms.isEmpty() && end > known) {
        Optional<String> meant = spelling.nearest(term.text(), piece.open(), sentence);
        if (meant.isPresent()) {
          forms = forms(meant.get(), false, sentence);
          corrected.append(text, done, start).append(meant.get());
          done = end;
        } else {
          unknown.add(term.text());
        }
      }
      if (!forms.isEmpty()) {
        words.add(new Word(forms, !term.compound(), true));
      }
    }
    String all = done == 0 ? "" : corrected.append(text.substring(done)).toString();
    return new QueryPlan(
        withoutCommon(words), List.copyOf(phrases), bonus, all, List.copyOf(unknown));
  }

  /**
   * On a big site, what is on every fourth page is one more word that says nothing beside words
   * that do, and its list of pages would be most of what a query costs.
   */
  private List<Word> withoutCommon(List<Word> words) {
    List<Word> rare = words.stream().filter(word -> !isCommon(word)).toList();
    return rare.stream().filter(Word::counts).count() < TELLING
        ? List.copyOf(words)
        : words.stream().map(w -> isCommon(w) ? w.whereItStandsOut() : w).toList();
  }

  private boolean isCommon(Word word) {
    return isCommon(mostPages(word.forms().keySet()), documents);
  }

  /** Whether a word on so many pages of a big site says nothing beside others that do. */
  static boolean isCommon(int pages, int documents) {
    return documents >= BIG_SITE && pages > documents / COMMON;
  }

  /**
   * Whether a word is on so many pages that hardly the beginning of another is meant: on a big
   * site, and by whoever has typed a sentence.
   */
  private boolean isWhole(Set<String> forms, boolean sentence) {
    return (sentence || documents >= BIG_SITE) && mostPages(forms) >= WHOLE;
  }

  private int mostPages(Set<String> forms) {
    return forms.stream().mapToInt(lexicon::pages).max().orElse(0);
  }

  /** Compounds before their parts: what is known as a whole needs no correction in part. */
  private static List<Piece> sorted(List<Piece> pieces) {
    List<Piece> sorted = new ArrayList<>(pieces);
    sorted.sort(
        (one, other) ->
            one.start() + one.term().start() != other.start() + other.term().start()
                ? Integer.compare(
                    one.start() + one.term().start(), other.start() + other.term().start())
                : Boolean.compare(other.term().compound(), one.term().compound()));
    return sorted;
  }

  private SortedMap<String, Float> forms(String word, boolean open, boolean sentence) {
    SortedMap<String, Float> forms = new TreeMap<>();
    lexicon.sameStem(word).forEach(other -> forms.put(other, SAME_STEM));
    forms.computeIfPresent(word, (same, weight) -> SAME);
    boolean begins = word.length() >= SHORTEST_BEGINNING && !isWhole(forms.keySet(), sentence);
    if (open && (begins || forms.isEmpty())) {
      List<String> completions = lexicon.from(word).stream().limit(MOST_COMPLETIONS).toList();
      completions.forEach(completion -> forms.putIfAbsent(completion, COMPLETION));
      if (completions.size() <= FEW_COMPLETIONS) {
        completions.stream()
            .flatMap(completion -> lexicon.sameStem(completion).stream())
            .forEach(other -> forms.putIfAbsent(other, COMPLETION));
      }
    }
    return Collections.unmodifiableSortedMap(forms);
  }
}
