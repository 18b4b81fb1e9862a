package hornbook.search;

import hornbook.json.JsonText;
import java.util.ArrayList;
import java.util.List;

/**
 * The dictionary, cut into files of less than 3 KB when compressed, of a small guide half of that. A file is {@code [words,
 * postings]}. For each word the postings say in which fields it stands (one bit each), and for each
 * of those the number of pages and the pages: the gap to the page before, doubled, plus 1 if the
 * word stands there more than once, and then how often less 2. Lists that would fill a file of
 * their own are stored apart, in pieces: the bit {@link #APART} tells so, and behind the number of
 * pages stand the number of pieces and the number of the first.
 */
final class TermShards {
  static final int APART = 1 << SearchField.values().length;

  private static final int FULL = 4_600;
  private static final int FULL_OF_FEW = 2_400;
  private static final int FEW = 500;
  private static final int LONG_LIST = 5_000;

  private final int full;
  private final List<String> files = new ArrayList<>();
  private final List<String> lists = new ArrayList<>();
  private final FrontCoded firstWords = new FrontCoded();
  private final Packed counts = new Packed();
  private FrontCoded words = new FrontCoded();
  private Packed postings = new Packed();
  private int count;

  /**
   * @param documents how many pages there are: with few, more files cost the root little
   */
  TermShards(int documents) {
    full = documents < FEW ? FULL_OF_FEW : FULL;
  }

  /**
   * @param fields the pages by field, in the order of {@link SearchField}
   */
  void add(String word, List<List<Posting>> fields) {
    Packed entry = entry(fields);
    if (count > 0 && words.length() + postings.length() + entry.length() > full) {
      close();
    }
    if (count == 0) {
      firstWords.add(word);
    }
    words.add(word);
    postings.add(entry);
    count++;
  }

  void close() {
    if (count > 0) {
      files.add(JsonText.array(List.of(words.toString(), postings.toString())));
      counts.add(count);
      words = new FrontCoded();
      postings = new Packed();
      count = 0;
    }
  }

  private Packed entry(List<List<Posting>> fields) {
    List<Packed> text = pieces(fields.get(0));
    int mask = text.size() > 1 ? APART : 0;
    for (int field = 0; field < fields.size(); field++) {
      mask |= fields.get(field).isEmpty() ? 0 : 1 << field;
    }
    Packed entry = new Packed().add(mask);
    for (int field = 0; field < fields.size(); field++) {
      List<Posting> list = fields.get(field);
      if (!list.isEmpty()) {
        entry.add(list.size());
        if (field == 0 && text.size() > 1) {
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
      if (piece.length() > LONG_LIST) {
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

  /** The first word of every file. */
  String firstWords() {
    return firstWords.toString();
  }

  /** How many words each file has. */
  String counts() {
    return counts.toString();
  }
}
