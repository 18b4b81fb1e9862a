package hornbook.search;

import hornbook.json.JsonText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * The dictionary, cut into files of some 400 bytes when compressed, so that a word costs little; a
 * stem's words are never parted. A file is {@code [words, postings]}. For each word the postings
 * say in which fields it stands (one bit each), and for each of those the number of pages and the
 * pages: the gap to the page before, doubled, plus 1 if the word stands there more than once, and
 * then how often less 2. Lists that would fill a file of their own are stored apart, in pieces: the
 * bit {@link #APART} tells so, and behind the number of pages stand the number of pieces and the
 * number of the first.
 *
 * <p>Whoever searches fetches what parts the files. So each ends where the fewest letters tell its
 * last stem from the next one, as leaves of a prefix B-tree do (Bayer and Unterauer, 1977).
 */
final class TermShards {
  static final int APART = 1 << SearchField.values().length;

  /** In signs, of which two take about a byte when compressed. */
  private static final int FULL = 750;

  private static final int FULL_ENOUGH = 300;
  private static final int LONG_LIST = 700;
  private static final int PIECE = 9_000;

  private record Word(String stem, String text, Packed postings) {}

  private final List<Word> words = new ArrayList<>();
  private final List<String> files = new ArrayList<>();
  private final List<String> lists = new ArrayList<>();
  private final List<String> stemsOfLists = new ArrayList<>();
  private final Map<String, Integer> pagesOfStems = new HashMap<>();
  private final FrontCoded beginnings = new FrontCoded();
  private final Packed counts = new Packed();

  /**
   * @param stem that of the word; words come in the order of their stems
   * @param fields the pages by field, in the order of {@link SearchField}
   */
  void add(String stem, String word, List<List<Posting>> fields) {
    int known = lists.size();
    words.add(new Word(stem, word, entry(fields)));
    stemsOfLists.addAll(Collections.nCopies(lists.size() - known, stem));
    fields.forEach(pages -> pagesOfStems.merge(stem, pages.size(), Math::max));
  }

  /** Cuts what was added into files. */
  void close() {
    for (int from = 0, to; from < words.size(); from = to) {
      to = end(from);
      beginnings.add(from == 0 ? "" : parting(from));
      FrontCoded texts = new FrontCoded();
      Packed postings = new Packed();
      for (Word word : words.subList(from, to)) {
        texts.add(word.text());
        postings.add(word.postings());
      }
      files.add(JsonText.array(List.of(texts.toString(), postings.toString())));
      counts.add(to - from);
    }
  }

  /** Where the file ends that begins with this word. */
  private int end(int from) {
    int end = words.size();
    int fewest = Integer.MAX_VALUE;
    FrontCoded texts = new FrontCoded();
    int postings = 0;
    for (int at = from; at < words.size(); at++) {
      if (texts.length() + postings >= FULL_ENOUGH && isNewStem(at)) {
        int letters = parting(at).length();
        end = letters <= fewest ? at : end;
        fewest = Math.min(fewest, letters);
      }
      texts.add(words.get(at).text());
      postings += words.get(at).postings().length();
      if (texts.length() + postings > FULL && end <= at) {
        return end;
      }
    }
    return words.size();
  }

  private boolean isNewStem(int at) {
    return !words.get(at).stem().equals(words.get(at - 1).stem());
  }

  /** The shortest beginning of a word's stem that the stem before it does not reach. */
  private String parting(int at) {
    String before = words.get(at - 1).stem();
    String stem = words.get(at).stem();
    int shared = 0;
    while (shared < before.length() && before.charAt(shared) == stem.charAt(shared)) {
      shared++;
    }
    // A letter outside of the basic plane is two units.
    return stem.substring(0, shared + (Character.isHighSurrogate(stem.charAt(shared)) ? 2 : 1));
  }

  private Packed entry(List<List<Posting>> fields) {
    List<Packed> text = pieces(fields.get(0));
    boolean apart = text.get(0).length() > LONG_LIST;
    int mask = apart ? APART : 0;
    for (int field = 0; field < fields.size(); field++) {
      mask |= fields.get(field).isEmpty() ? 0 : 1 << field;
    }
    Packed entry = new Packed().add(mask);
    for (int field = 0; field < fields.size(); field++) {
      List<Posting> list = fields.get(field);
      if (!list.isEmpty()) {
        entry.add(list.size());
        if (field == 0 && apart) {
          entry.add(text.size()).add(lists.size());
          text.forEach(piece -> lists.add(JsonText.string(piece.toString())));
        } else {
          pieces(list).forEach(entry::add);
        }
      }
    }
    return entry;
  }

  /** Gaps begin anew in each piece. */
  private static List<Packed> pieces(List<Posting> list) {
    List<Packed> pieces = new ArrayList<>();
    Packed piece = new Packed();
    int last = -1;
    for (Posting posting : list) {
      if (piece.length() > PIECE) {
        pieces.add(piece);
        piece = new Packed();
        last = -1;
      }
      boolean often = posting.frequency() > 1;
      piece.add((posting.document() - last - 1) * 2 + (often ? 1 : 0));
      if (often) {
        piece.add(posting.frequency() - 2);
      }
      last = posting.document();
    }
    pieces.add(piece);
    return pieces;
  }

  List<String> files() {
    return List.copyOf(files);
  }

  List<String> lists() {
    return List.copyOf(lists);
  }

  /**
   * The stem of the word that each list belongs to, in their order: whoever looks a word up can
   * fetch its lists at the same time.
   *
   * @param wanted whether a list is wanted for certain if the forms of its word are on so many
   *     pages; others have no stem here
   */
  String stemsOfLists(IntPredicate wanted) {
    FrontCoded stems = new FrontCoded();
    for (String stem : stemsOfLists) {
      stems.add(wanted.test(pagesOfStems.get(stem)) ? stem : "");
    }
    return stems.toString();
  }

  /** Where every file begins: what parts its first stem from the last of the file before. */
  String beginnings() {
    return beginnings.toString();
  }

  /** How many words each file has. */
  String counts() {
    return counts.toString();
  }
}
