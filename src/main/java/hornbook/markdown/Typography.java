package hornbook.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;

/** Flexmark names typographic characters by entities; readers see characters. */
final class Typography {
  private Typography() {}

  static String plain(String entities) {
    return entities == null ? "" : Escaping.unescapeString(entities);
  }
}
