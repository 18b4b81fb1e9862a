package hornbook.proofread;

import hornbook.model.Passage;
import hornbook.model.Passage.Run;
import hornbook.model.Passage.Sort;
import hornbook.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A passage as one text, in which each place knows where the author wrote it. */
final class Text {
  /** Stands for what is no words: neither letter nor space. */
  private static final String OBJECT = "\uFFFC";

  private static final Set<Passage.Kind> OF_SENTENCES =
      Set.of(Passage.Kind.PARAGRAPH, Passage.Kind.ITEM, Passage.Kind.CAPTION, Passage.Kind.TERM);

  private record Stretch(int start, Run run) {}

  private final List<Stretch> stretches = new ArrayList<>();
  private final String text;

  Text(Passage passage) {
    StringBuilder all = new StringBuilder();
    for (Run run : passage.runs()) {
      stretches.add(new Stretch(all.length(), run));
      all.append(run.sort() == Sort.WORDS ? run.text() : OBJECT);
    }
    text = all.toString();
  }

  /** Whether a passage is made of sentences, rather than of a few words. */
  static boolean hasSentences(Passage passage) {
    return OF_SENTENCES.contains(passage.kind());
  }

  @Override
  public String toString() {
    return text;
  }

  Position at(int offset) {
    Stretch stretch = stretches.get(0);
    for (Stretch next : stretches) {
      if (next.start() > offset) {
        break;
      }
      stretch = next;
    }
    Position start = stretch.run().at();
    int into = stretch.run().sort() == Sort.WORDS ? offset - stretch.start() : 0;
    return new Position(start.file(), start.line(), start.column() + into);
  }
}
