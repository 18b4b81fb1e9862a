package hornbook.figure;

import hornbook.model.Vocabulary;
import hornbook.yaml.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the marks of a chart. A new mark is one more line in the list of kinds. */
final class Marks {
  @FunctionalInterface
  private interface Reader {
    /** Empty if the description has a mistake, which is reported. */
    Optional<Mark> read(Options options, Look.Dealer looks);
  }

  private static final SortedMap<String, Reader> KINDS = kinds();

  private static SortedMap<String, Reader> kinds() {
    SortedMap<String, Reader> kinds = new TreeMap<>();
    kinds.put("line", LineMark::read);
    kinds.put("points", PointsMark::read);
    kinds.put("bars", BarsMark::read);
    kinds.put("area", BandMark::read);
    kinds.put("hline", ReferenceMark::horizontal);
    kinds.put("vline", ReferenceMark::vertical);
    kinds.put("diagonal", ReferenceMark::diagonal);
    kinds.put("text", TextMark::read);
    kinds.put("histogram", HistogramMark::read);
    kinds.put("polygon", OutlineMark::polygon);
    kinds.put("circle", OutlineMark::circle);
    kinds.put("region", RegionMark::read);
    kinds.put("segments", SegmentsMark::read);
    kinds.put("box", BoxMark::read);
    kinds.put("arrow", ArrowMark::read);
    return Collections.unmodifiableSortedMap(kinds);
  }

  private Marks() {}

  static List<Mark> read(Options panel) {
    Look.Dealer looks = new Look.Dealer();
    List<Mark> marks = panel.items("marks", node -> read(node, panel.source(), looks));
    ArrowMark.check(marks, panel.source());
    return marks;
  }

  private static Optional<Mark> read(Node node, PlotSource source, Look.Dealer looks) {
    Options options = Options.of(source, node, "a mark");
    List<String> kinds = new ArrayList<>(options.keys());
    kinds.retainAll(KINDS.keySet());
    if (kinds.size() != 1) {
      String first = options.keys().isEmpty() ? "" : options.keys().get(0);
      String hint = new Vocabulary(new TreeSet<>(KINDS.keySet())).hintOrList(first);
      source
          .yaml()
          .error(
              "unknown-mark",
              kinds.isEmpty()
                  ? "this mark is of no kind"
                  : "this mark is of two kinds, `" + String.join("` and `", kinds) + "`",
              options.at(),
              kinds.isEmpty() ? hint : "begin each mark with its own `- `");
      return Optional.empty();
    }
    Options named = options.called("`" + kinds.get(0) + "`");
    Optional<Mark> mark = KINDS.get(kinds.get(0)).read(named, looks);
    named.close();
    return mark;
  }
}
