package hornbook.proofread;

import hornbook.model.Diagnostic;
import hornbook.model.Draft;
import hornbook.model.Passage;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A word that the guide does without, unless it is part of a phrase that is allowed. */
final class BannedCheck implements PageCheck {
  /** Allowed phrases are found first, so that the words in them are passed over. */
  private final Pattern words;

  BannedCheck(SortedSet<String> banned, SortedSet<String> allowed) {
    String either =
        (allowed.isEmpty() ? "" : either(allowed) + "|") + "(?<banned>" + either(banned) + ")";
    words =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + either + ")(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String either(Collection<String> phrases) {
    return phrases.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(phrase -> Pattern.quote(phrase).replace(" ", "\\E +\\Q"))
        .collect(Collectors.joining("|"));
  }

  @Override
  public void check(Draft draft, Consumer<Diagnostic> report) {
    for (Passage passage : draft.passages()) {
      Text text = new Text(passage);
      for (Matcher found = words.matcher(text.toString()); found.find(); ) {
        if (found.group("banned") != null) {
          report.accept(
              Diagnostic.warning(
                  "banned-word",
                  "this guide does without `" + found.group("banned") + "`",
                  text.at(found.start()),
                  "leave it out, or say what you mean by it"));
        }
      }
    }
  }
}
