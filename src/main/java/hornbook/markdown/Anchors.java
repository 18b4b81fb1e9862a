package hornbook.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The ids of one page: made from text as GitHub makes them, each given out once. */
final class Anchors {
  private final Map<String, Integer> taken = new HashMap<>();

  /** Takes an id that the author chose; false if it is taken already. */
  boolean take(String id) {
    return taken.putIfAbsent(id, 0) == null;
  }

  /** A free id made from a text. */
  String make(String text) {
    String base =
        text.toLowerCase(Locale.ROOT)
            .strip()
            .replaceAll("[^\\p{L}\\p{M}\\p{N}_\\s-]", "")
            .replaceAll("\\s+", "-");
    if (base.isEmpty()) {
      base = "section";
    }
    if (take(base)) {
      return base;
    }
    String id;
    do {
      id = base + "-" + taken.merge(base, 1, Integer::sum);
    } while (!take(id));
    return id;
  }
}
