package hornbook.search;

import hornbook.json.JsonText;
import hornbook.search.Spelling.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The words for corrections, by their first letter or by their last: {@code [words, pages]}. The
 * letters of each file are told apart; a letter with many words fills several files.
 */
final class SpellingShards {
  private static final int FULL = 9_000;

  private final List<String> files = new ArrayList<>();
  private final List<String> letters = new ArrayList<>();
  private FrontCoded words = new FrontCoded();
  private Packed pages = new Packed();
  private StringBuilder open = new StringBuilder();

  SpellingShards(Map<String, List<Candidate>> groups) {
    groups.forEach(this::add);
    close();
  }

  private void add(String letter, List<Candidate> group) {
    open.append(letter);
    for (Candidate candidate : group) {
      if (words.length() + pages.length() > FULL) {
        close();
        open.append(letter);
      }
      words.add(candidate.word());
      pages.add(candidate.pages());
    }
  }

  private void close() {
    if (words.length() > 0) {
      files.add(JsonText.array(List.of(words.toString(), pages.toString())));
      letters.add(open.toString());
      words = new FrontCoded();
      pages = new Packed();
      open = new StringBuilder();
    }
  }

  List<String> files() {
    return List.copyOf(files);
  }

  List<String> letters() {
    return List.copyOf(letters);
  }
}
