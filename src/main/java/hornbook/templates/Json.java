package hornbook.templates;

import java.util.List;
import java.util.Map;

/** Maps, lists, texts and numbers as JSON that can stand inside a script element. */
final class Json {
  private Json() {}

  static String write(Object value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  private static void write(Object value, StringBuilder out) {
    if (value instanceof Map<?, ?> map) {
      String mark = "{";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.append(mark);
        text(entry.getKey().toString(), out);
        out.append(':');
        write(entry.getValue(), out);
        mark = ",";
      }
      out.append(map.isEmpty() ? "{}" : "}");
    } else if (value instanceof List<?> list) {
      String mark = "[";
      for (Object item : list) {
        out.append(mark);
        write(item, out);
        mark = ",";
      }
      out.append(list.isEmpty() ? "[]" : "]");
    } else if (value instanceof Number) {
      out.append(value);
    } else {
      text(value.toString(), out);
    }
  }

  private static void text(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // "<" could end the script element, U+2028 and U+2029 end a line of JavaScript.
      if (c < ' ' || c == '"' || c == '\\' || c == '<' || c == '\u2028' || c == '\u2029') {
        out.append("\\u").append(Character.forDigit(c >> 12, 16));
        out.append(Character.forDigit(c >> 8 & 15, 16));
        out.append(Character.forDigit(c >> 4 & 15, 16)).append(Character.forDigit(c & 15, 16));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
