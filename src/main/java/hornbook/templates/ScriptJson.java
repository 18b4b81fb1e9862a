package hornbook.templates;

import hornbook.json.JsonText;
import java.util.Map;

/** Fields become JSON that can stand inside a script element. */
final class ScriptJson {
  private ScriptJson() {}

  /** "<" could end the element; U+2028 and U+2029 end a line of JavaScript. */
  static String of(Map<String, ?> fields) {
    return JsonText.object(fields)
        .replace("<", "\\u003c")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
