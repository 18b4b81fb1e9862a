package hornbook.proofread;

import hornbook.model.Book;
import hornbook.model.Checks.Range;
import hornbook.model.Checks.Section;
import hornbook.model.Diagnostic;
import hornbook.model.Draft;
import hornbook.model.Heading;
import hornbook.model.Passage;
import hornbook.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The sections that every question has: all that are required, in their order, of their size. */
final class SectionCheck implements PageCheck {
  private final List<Section> sections;
  private final Map<String, String> names;
  private final Words words;

  SectionCheck(Book book, Words words) {
    this.sections = book.checks().sections();
    this.names = book.settings().headings();
    this.words = words;
  }

  @Override
  public void check(Draft draft, Consumer<Diagnostic> report) {
    int last = -1;
    for (Section section : sections) {
      int index = heading(draft, section.role());
      if (index >= 0) {
        if (index < last) {
          report.accept(misplaced(draft.headings(), index, last));
        }
        last = Math.max(last, index);
        measure(section, draft, index, report);
      } else if (section.required()) {
        report.accept(
            Diagnostic.warning(
                "missing-section",
                "there is no section \u201C" + names.get(section.role()) + "\u201D",
                draft.chapter().text().start(),
                "hornbook.yml asks for it under `checks`"));
      }
    }
  }

  private static int heading(Draft draft, String role) {
    return IntStream.range(0, draft.headings().size())
        .filter(i -> draft.headings().get(i).level() == 2)
        .filter(i -> draft.headings().get(i).role().equals(role))
        .findFirst()
        .orElse(-1);
  }

  private Diagnostic misplaced(List<Heading> headings, int index, int last) {
    return Diagnostic.warning(
        "misplaced-section",
        "this section stands before \u201C" + names.get(headings.get(last).role()) + "\u201D",
        headings.get(index).at(),
        "it belongs below that one");
  }

  private void measure(Section section, Draft draft, int index, Consumer<Diagnostic> report) {
    Position at = draft.headings().get(index).at();
    List<Passage> text = below(draft, index, 2);
    wants(section.words(), words.count(text), "word", at, report);
    wants(section.items(), count(text, Passage.Kind.ITEM), "item", at, report);
    wants(section.prompts(), count(text, Passage.Kind.TERM), "prompt", at, report);
    List<Integer> parts = parts(draft, index);
    wants(section.parts(), parts.size(), "heading of level 3", at, report);
    for (int part : parts) {
      int size = words.count(below(draft, part, 3));
      wants(section.wordsEach(), size, "word", draft.headings().get(part).at(), report);
    }
  }

  private static int count(List<Passage> passages, Passage.Kind kind) {
    return (int) passages.stream().filter(passage -> passage.kind() == kind).count();
  }

  /** The passages below a heading, down to the next one of its level, itself left out. */
  private static List<Passage> below(Draft draft, int heading, int level) {
    int end = heading + 1;
    while (end < draft.headings().size() && draft.headings().get(end).level() > level) {
      end++;
    }
    int next = end;
    return draft.passages().stream()
        .filter(passage -> passage.section() >= heading && passage.section() < next)
        .filter(passage -> passage.kind() != Passage.Kind.HEADING || passage.section() != heading)
        .toList();
  }

  private static List<Integer> parts(Draft draft, int index) {
    List<Integer> parts = new ArrayList<>();
    for (int i = index + 1;
        i < draft.headings().size() && draft.headings().get(i).level() > 2;
        i++) {
      if (draft.headings().get(i).level() == 3) {
        parts.add(i);
      }
    }
    return parts;
  }

  private static void wants(
      Optional<Range> range, int found, String what, Position at, Consumer<Diagnostic> report) {
    range
        .filter(wanted -> !wanted.contains(found))
        .ifPresent(
            wanted ->
                report.accept(
                    Diagnostic.warning(
                        "section-size",
                        "this section has " + counted(found, what),
                        at,
                        "hornbook.yml asks for " + wanted)));
  }

  private static String counted(int number, String what) {
    String plural = what.startsWith("heading") ? "headings of level 3" : what + "s";
    return (number == 0 ? "no" : number) + " " + (number == 1 ? what : plural);
  }
}
