package hornbook.inspect;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where the sentences of a text begin and end. */
final class SentenceBounds {
  private static final String BEFORE = "(?:^|[\\s(\\[“‘/–—-])";
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          BEFORE
              + "(?:e\\.\\s?g|i\\.\\s?e|a\\.k\\.a|w\\.r\\.t|cf|vs|viz|esp|resp|approx|incl|ca|al"
              + "|Dr|Prof|Mrs?|Ms|St|Jr|[A-Z])\\.\\s*$");
  private static final Pattern BEFORE_NUMBER =
      Pattern.compile(
          BEFORE + "(?:[Ff]igs?|[Ee]qs?|[Ss]ecs?|[Cc]hs?|[Nn]os?|[Vv]ols?|pp?)\\.\\s*$");
  private static final int LONGEST_ABBREVIATION = 12;
  private static final int MAX_LENGTH = 420;
  private static final int MARGIN = 180;

  /**
   * @param cutBefore whether the sentence begins earlier than what is to be shown of it
   */
  record Bounds(int start, int end, boolean cutBefore, boolean cutAfter) {}

  private final String text;
  private final int[] ends;

  private SentenceBounds(String text, int[] ends) {
    this.text = text;
    this.ends = ends;
  }

  static SentenceBounds of(String text) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text);
    IntStream.Builder ends = IntStream.builder();
    for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
      if (end == text.length() || !isAbbreviation(text, end)) {
        ends.add(end);
      }
    }
    return new SentenceBounds(text, ends.build().toArray());
  }

  private static boolean isAbbreviation(String text, int end) {
    String before = text.substring(Math.max(0, end - LONGEST_ABBREVIATION), end);
    char next = text.charAt(end);
    boolean number = Character.isDigit(next) || next == LinkedText.OPAQUE;
    return ABBREVIATION.matcher(before).find() || number && BEFORE_NUMBER.matcher(before).find();
  }

  /** The sentence in which a link begins; of a very long one, what stands around the link. */
  Bounds around(LinkedText.Span link) {
    int found = Arrays.binarySearch(ends, link.start() + 1);
    int index = found < 0 ? -found - 1 : found;
    int start = index == 0 ? 0 : ends[index - 1];
    int last = index;
    // A question mark inside a link's text does not end the sentence around it.
    while (last < ends.length - 1 && ends[last] < link.end()) {
      last++;
    }
    int end = ends[last];
    boolean cutBefore = end - start > MAX_LENGTH && link.start() - start > MARGIN;
    if (cutBefore) {
      start = nextWord(link.start() - MARGIN, link.start());
    }
    boolean cutAfter = end - start > MAX_LENGTH && end - link.end() > MARGIN;
    if (cutAfter) {
      end = lastWord(link.end(), link.end() + MARGIN);
    }
    while (start < link.start() && text.charAt(start) == ' ') {
      start++;
    }
    while (end > link.end() && text.charAt(end - 1) == ' ') {
      end--;
    }
    return new Bounds(start, end, cutBefore, cutAfter);
  }

  /** Where the last sentence begins. */
  int lastStart() {
    return ends.length < 2 ? 0 : ends[ends.length - 2];
  }

  private int nextWord(int from, int otherwise) {
    int space = text.indexOf(' ', from);
    return space < 0 || space >= otherwise ? otherwise : space + 1;
  }

  private int lastWord(int otherwise, int to) {
    int space = text.lastIndexOf(' ', to);
    return space <= otherwise ? otherwise : space;
  }
}
