package hornbook.proofread;

import hornbook.model.Diagnostic;
import hornbook.model.Draft;
import hornbook.model.Passage;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A word that neither the dictionary nor the guide's own list of words knows. */
final class SpellingCheck implements PageCheck {
  /**
   * Letters, with an apostrophe inside; what touches a digit, or code as in "$n$-th", is no word.
   */
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{N}_@#/.\\\\\uFFFC]|\uFFFC-)\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*"
              + "(?![\\p{L}\\p{M}\\p{N}_@/\\\\\uFFFC]|\\.\\p{L})");

  private final Spelling spelling;

  SpellingCheck(Spelling spelling) {
    this.spelling = spelling;
  }

  @Override
  public void check(Draft draft, Consumer<Diagnostic> report) {
    for (Passage passage : draft.passages()) {
      Text text = new Text(passage);
      for (Matcher word = WORD.matcher(text.toString()); word.find(); ) {
        if (!spelling.knows(word.group())) {
          report.accept(
              Diagnostic.warning(
                  "unknown-word",
                  "`" + word.group() + "` is in no dictionary",
                  text.at(word.start()),
                  hint(spelling.suggestions(word.group()))));
        }
      }
    }
  }

  private String hint(List<String> suggestions) {
    String add = "add it to " + spelling.listName();
    return suggestions.isEmpty()
        ? add
        : suggestions.stream().collect(Collectors.joining("`, `", "did you mean `", "`?"))
            + " Else "
            + add;
  }
}
