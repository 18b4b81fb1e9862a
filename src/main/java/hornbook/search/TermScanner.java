package hornbook.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text becomes search terms: words without case and accents, each compound (TF-IDF, XGBoost,
 * torch.load) as a whole and in its parts, symbols by their TeX names, Chinese and its neighbours
 * by pairs. {@code terms.js} is the same in the browser, line by line, and one list of examples
 * holds both to it. Stemming is not here: the index keeps the words as they stand.
 */
final class TermScanner {
  /**
   * A term of a text.
   *
   * @param position counts words; a compound stands where its first part stands
   * @param start its place in the text, in UTF-16 units, and {@code end} the place behind it
   * @param compound whether it is a whole whose parts are terms too
   */
  record Term(String text, int position, int start, int end, boolean compound) {}

  /** Longer words are cut: nobody types them, and Lucene has a limit. */
  static final int LONGEST = 64;

  private static final String W = "[\\p{L}\\p{M}\\p{N}_]";
  private static final String CJK = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]";
  private static final Map<String, String> SYMBOLS =
      Map.of(
          "∑", "sum", "∏", "prod", "∇", "nabla", "∂", "partial", "∞", "infty", "√", "sqrt", "∫",
          "int", "‖", "norm");
  private static final String GREEK = "αβγδεζηθικλμνξοπρστυφχψω";
  private static final List<String> GREEK_NAMES =
      List.of(
          ("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho"
                  + " sigma tau upsilon phi chi psi omega")
              .split(" "));

  private static final Pattern CHUNK =
      Pattern.compile(
          "(?<!"
              + W
              + ")(?:[Cc]\\+\\+|[CcFf]#)(?!"
              + W
              + ")|"
              + W
              + "+(?:[-‐‑.'’]"
              + W
              + "+)*|[∑∏∇∂∞√∫‖]");
  private static final Pattern PART =
      Pattern.compile(
          CJK
              + "+|(?:(?!"
              + CJK
              + ")[^-‐‑._])+?(?=$|[-‐‑._]|"
              + CJK
              + "|(?<=\\p{Ll})\\p{Lu}|(?<=\\p{Lu})\\p{Lu}\\p{Ll}{2})");
  private static final Pattern POSSESSIVE = Pattern.compile("['’][sS]$");
  private static final Pattern DECIMAL = Pattern.compile("\\p{Nd}+(?:\\.\\p{Nd}+)+");
  private static final Pattern GREEK_LETTER = Pattern.compile("([α-ω])\\p{Nd}*");
  private static final Pattern VARIANT =
      Pattern.compile("var(?=(?:epsilon|theta|phi|rho|sigma|pi)$)");
  private static final Pattern ACCENT = Pattern.compile("[\\u0300-\\u036f]");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]");
  private static final Pattern STARTS_CJK = Pattern.compile("^" + CJK);

  private final List<Term> terms = new ArrayList<>();
  private int position = -1;

  private TermScanner() {}

  /** The terms in their order; of a compound the first part, the whole, then its other parts. */
  static List<Term> terms(String text) {
    TermScanner scanner = new TermScanner();
    for (Matcher chunk = CHUNK.matcher(text); chunk.find(); ) {
      scanner.chunk(chunk.group(), chunk.start());
    }
    return scanner.terms;
  }

  private void chunk(String whole, int start) {
    Matcher possessive = POSSESSIVE.matcher(whole);
    String chunk = possessive.find() ? whole.substring(0, possessive.start()) : whole;
    int end = start + chunk.length();
    if (SYMBOLS.containsKey(chunk)) {
      add(SYMBOLS.get(chunk), start, end);
    } else if (chunk.endsWith("+") || chunk.endsWith("#")) {
      add(chunk.toLowerCase(Locale.ROOT), start, end);
    } else if (DECIMAL.matcher(chunk).matches()) {
      add(chunk, start, end);
    } else {
      parts(chunk, start);
    }
  }

  private void parts(String chunk, int start) {
    int first = terms.size();
    int parts = 0;
    boolean pairs = false;
    for (Matcher part = PART.matcher(chunk); part.find(); ) {
      if (STARTS_CJK.matcher(part.group()).find()) {
        pairs(part.group(), start + part.start());
        pairs = true;
      } else {
        add(fold(part.group()), start + part.start(), start + part.end());
      }
      parts++;
    }
    String whole = pairs || parts < 2 || terms.size() - first < 2 ? "" : fold(chunk);
    // A letter with its index, such as σ-1, is the letter alone.
    if (!whole.isEmpty() && !whole.equals(terms.get(first).text())) {
      Term head = terms.get(first);
      int end = terms.get(terms.size() - 1).end();
      terms.add(first + 1, new Term(whole, head.position(), head.start(), end, true));
    }
  }

  /** Words are not set apart in these scripts: each two neighbours are a term. */
  private void pairs(String run, int start) {
    int[] letters = run.codePoints().toArray();
    int at = start;
    for (int i = 0; i < Math.max(1, letters.length - 1); i++) {
      int length = Math.min(2, letters.length - i);
      String pair = new String(letters, i, length);
      add(fold(pair), at, at + pair.length());
      at += Character.charCount(letters[i]);
    }
  }

  private void add(String term, int start, int end) {
    if (!term.isEmpty()) {
      position++;
      terms.add(new Term(term, position, start, end, false));
    }
  }

  private static String fold(String text) {
    String bare = ACCENT.matcher(Normalizer.normalize(text, Form.NFKD)).replaceAll("");
    String lower =
        ACCENT
            .matcher(bare.toLowerCase(Locale.ROOT))
            .replaceAll("")
            .replace("ß", "ss")
            .replace("æ", "ae")
            .replace("œ", "oe")
            .replace("ø", "o")
            .replace("ł", "l")
            .replace("đ", "d")
            .replace("ð", "d")
            .replace("þ", "th")
            .replace("ı", "i")
            .replace("ς", "σ");
    String word = NO_WORD.matcher(Normalizer.normalize(lower, Form.NFC)).replaceAll("");
    Matcher letter = GREEK_LETTER.matcher(word);
    if (letter.matches()) {
      int index = GREEK.indexOf(letter.group(1));
      return index < 0 ? word : GREEK_NAMES.get(index);
    }
    word = VARIANT.matcher(word).replaceFirst("");
    return word.length() > LONGEST ? word.substring(0, LONGEST) : word;
  }
}
