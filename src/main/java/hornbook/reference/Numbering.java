package hornbook.reference;

import hornbook.model.Draft;
import hornbook.model.Label;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The numbers of one draft's equations, figures and tables: the chapter's own number, a full stop,
 * and their place among their kind on the page.
 */
final class Numbering {
  private static final Map<Label.Kind, String> WORDS =
      Map.of(
          Label.Kind.EQUATION, "Equation",
          Label.Kind.FIGURE, "Figure",
          Label.Kind.TABLE, "Table");

  private Numbering() {}

  /** The number of each label by its anchor; headings have none. */
  static Map<String, String> of(Draft draft) {
    Map<Label.Kind, Integer> counts = new EnumMap<>(Label.Kind.class);
    Map<String, String> numbers = new HashMap<>();
    String prefix = draft.chapter().number() > 0 ? draft.chapter().number() + "." : "";
    for (Label label : draft.labels()) {
      if (label.kind() != Label.Kind.HEADING) {
        numbers.put(label.anchor(), prefix + counts.merge(label.kind(), 1, Integer::sum));
      }
    }
    return Collections.unmodifiableMap(numbers);
  }

  /** Such as "Figure 6.1", with a space that does not break. */
  static String name(Label.Kind kind, String number) {
    return WORDS.get(kind) + "\u00a0" + number;
  }
}
