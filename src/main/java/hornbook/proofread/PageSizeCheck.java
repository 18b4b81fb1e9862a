package hornbook.proofread;

import hornbook.model.Checks.Range;
import hornbook.model.Diagnostic;
import hornbook.model.Draft;
import hornbook.model.Passage;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A question that is longer or shorter than a reader should meet it. Its words are those of all its
 * sections, counted as for each of them. What leads on to other texts is not read in a row with it,
 * nor is a formula's list of symbols, which is looked things up in.
 */
final class PageSizeCheck implements PageCheck {
  private static final Set<String> LEADING_ON = Set.of("see-also", "sources");

  private final Range range;
  private final Words words;

  PageSizeCheck(Range range, Words words) {
    this.range = range;
    this.words = words;
  }

  @Override
  public void check(Draft draft, Consumer<Diagnostic> report) {
    List<Passage> read =
        draft.passages().stream()
            .filter(passage -> !namesSection(draft, passage))
            .filter(passage -> !explainsSymbol(passage))
            .filter(passage -> !LEADING_ON.contains(Sections.role(draft, passage.section())))
            .toList();
    int found = words.count(read);
    if (!range.contains(found)) {
      report.accept(
          Diagnostic.warning(
              "page-size",
              "this page has " + found + (found == 1 ? " word" : " words"),
              draft.chapter().text().start(),
              "hornbook.yml asks for " + range));
    }
  }

  /**
   * The title and the headings of level 2 are a guide's frame, the same in length on every page.
   */
  private static boolean namesSection(Draft draft, Passage passage) {
    return passage.kind() == Passage.Kind.HEADING
        && (passage.section() < 0 || draft.headings().get(passage.section()).level() == 2);
  }

  /** An item such as {@code - $k$: the number of folds}. */
  private static boolean explainsSymbol(Passage passage) {
    List<Passage.Run> runs = passage.runs();
    return passage.kind() == Passage.Kind.ITEM
        && runs.size() > 1
        && runs.get(0).sort() == Passage.Sort.FORMULA
        && runs.get(1).text().startsWith(":");
  }
}
