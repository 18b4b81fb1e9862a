package hornbook.proofread;

import hornbook.model.Diagnostic;
import hornbook.model.Draft;
import hornbook.model.Passage;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word that stands twice in a row, as in "the the" or "The the", but not in "AND and". */
final class RepeatCheck implements PageCheck {
  private static final Pattern TWICE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}'’-])((\\p{L})(\\p{L}*)) +(?iu:\\2)\\3(?![\\p{L}\\p{N}'’-])");

  private final Set<String> allowed;

  RepeatCheck(Set<String> allowed) {
    this.allowed = allowed;
  }

  @Override
  public void check(Draft draft, Consumer<Diagnostic> report) {
    for (Passage passage : draft.passages()) {
      Text text = new Text(passage);
      for (Matcher twice = TWICE.matcher(text.toString()); twice.find(); ) {
        String found = twice.group().toLowerCase(Locale.ROOT).replaceAll(" +", " ");
        if (!allowed.contains(found)) {
          report.accept(
              Diagnostic.warning(
                  "repeated-word",
                  "`" + twice.group(1) + "` stands here twice",
                  text.at(twice.start()),
                  "remove one, or allow `" + found + "` under `checks` in hornbook.yml"));
        }
      }
    }
  }
}
