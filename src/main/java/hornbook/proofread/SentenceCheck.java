package hornbook.proofread;

import hornbook.model.Diagnostic;
import hornbook.model.Draft;
import hornbook.model.Passage;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.Consumer;

/** A sentence that is too long to be followed at one reading. */
final class SentenceCheck implements PageCheck {
  private final int longest;
  private final Locale language;

  /**
   * @param longest in words
   * @param language a language tag
   */
  SentenceCheck(int longest, String language) {
    this.longest = longest;
    this.language = Locale.forLanguageTag(language);
  }

  @Override
  public void check(Draft draft, Consumer<Diagnostic> report) {
    for (Passage passage : draft.passages()) {
      if (Text.hasSentences(passage)) {
        check(new Text(passage), report);
      }
    }
  }

  private void check(Text text, Consumer<Diagnostic> report) {
    String all = text.toString();
    BreakIterator ends = BreakIterator.getSentenceInstance(language);
    ends.setText(all);
    int start = ends.first();
    for (int end = ends.next(); end != BreakIterator.DONE; start = end, end = ends.next()) {
      int words = Words.count(all.substring(start, end));
      if (words > longest) {
        report.accept(
            Diagnostic.warning(
                "long-sentence",
                "this sentence has " + words + " words",
                text.at(start),
                "cut it: " + longest + " words are enough"));
      }
    }
  }
}
