package hornbook.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Scripts go in, and come out without what is written for those who work on them: types,
 * explanations and indents are half of what a reader would load. Licences ({@code /*!}) stay, and
 * so does whatever shares its line with code.
 */
final class LightScripts {
  private static final Pattern INDENT = Pattern.compile("(?m)^\\s+");

  private LightScripts() {}

  /** The same for a file, if it is in UTF-8. */
  static byte[] of(byte[] file) {
    String script = new String(file, StandardCharsets.UTF_8);
    boolean read = Arrays.equals(file, script.getBytes(StandardCharsets.UTF_8));
    return read ? of(script).getBytes(StandardCharsets.UTF_8) : file;
  }

  /**
   * A script without the comments that have their lines to themselves, and without indents unless a
   * text runs over several lines, in which they would count.
   */
  static String of(String script) {
    return withoutComments(script).map(LightScripts::withoutIndents).orElse(script);
  }

  private static String withoutIndents(String code) {
    boolean counts = code.lines().anyMatch(LightScripts::endsInText);
    return counts ? code : INDENT.matcher(code).replaceAll("");
  }

  /** Nothing, where a comment does not end as it should. */
  private static Optional<String> withoutComments(String script) {
    StringBuilder kept = new StringBuilder();
    boolean comment = false;
    boolean template = false; // what stands between backticks is text, whatever it looks like
    for (String line : script.split("(?<=\n)")) {
      String text = line.strip();
      if (!template && !comment && text.startsWith("//") && !text.matches("//[#@!].*")) {
        continue;
      }
      int end = text.indexOf("*/");
      comment |= !template && text.startsWith("/**") && (end < 0 || end == text.length() - 2);
      if (comment) {
        if (end >= 0 && end < text.length() - 2) {
          return Optional.empty();
        }
        comment = end < 0;
        continue;
      }
      template ^= line.chars().filter(letter -> letter == '`').count() % 2 == 1;
      kept.append(line);
    }
    return comment ? Optional.empty() : Optional.of(kept.toString());
  }

  /** Whether the next line may be a text's: a template is open, or a backslash joins the two. */
  private static boolean endsInText(String line) {
    Deque<Character> open = new ArrayDeque<>(); // a backtick, or a brace within a template
    for (int i = 0; i < line.length(); i++) {
      char letter = line.charAt(i);
      boolean text = !open.isEmpty() && open.peek() == '`';
      if (text && letter == '\\') {
        i++;
      } else if (letter == '`') {
        if (text) {
          open.pop();
        } else {
          open.push(letter);
        }
      } else if (letter == '{' && (text ? line.charAt(i - 1) == '$' : !open.isEmpty())) {
        open.push(letter);
      } else if (letter == '}' && !text && !open.isEmpty()) {
        open.pop();
      }
    }
    return !open.isEmpty() || line.endsWith("\\");
  }
}
