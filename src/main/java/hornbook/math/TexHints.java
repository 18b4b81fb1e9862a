package hornbook.math;

import hornbook.model.Vocabulary;
import hornbook.script.Resource;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a complaint of KaTeX, gives advice. Its names are read from KaTeX, once there is need. */
final class TexHints {
  private static final String NO_COMMAND = "Undefined control sequence: ";
  private static final String NO_ENVIRONMENT = "No such environment: ";

  /** A string of letters after a backslash, as a JavaScript literal. */
  private static final Pattern COMMAND = Pattern.compile("\"\\\\(\\\\[a-zA-Z]+)\"");

  private static final Pattern ENVIRONMENT_NAMES =
      Pattern.compile("type:\"array\",names:(\\[[^]]*]|\"[^\"]*\")");
  private static final Pattern ENVIRONMENT = Pattern.compile("(?<!\\\\)\\b([a-zA-Z]+\\*?)");

  private static final Map<String, String> KNOWN =
      Map.of(
          "Expected 'EOF', got '}'", "there is one `}` too many, or a `{` is missing before it",
          "Expected '}', got 'EOF'", "a `{` is not closed",
          "Expected 'EOF', got '&'", "`&` belongs inside an environment such as `aligned`",
          "Expected 'EOF', got '#'", "write `\\#` for the sign itself",
          "Expected '\\right', got 'EOF'", "a `\\left` has no `\\right`; `\\right.` shows nothing",
          "Double superscript", "put braces around the first part: `{a^b}^c`",
          "Double subscript", "put braces around the first part: `{a_b}_c`");

  private final String script;
  private final Set<String> macros;

  TexHints(String script, Set<String> macros) {
    this.script = script;
    this.macros = macros;
  }

  String of(String message) {
    if (message.startsWith(NO_COMMAND)) {
      SortedSet<String> commands = found(COMMAND, Resource.text(script));
      commands.addAll(macros);
      String wrong = message.substring(NO_COMMAND.length());
      commands.removeIf(name -> isUpperCase(name) != isUpperCase(wrong)); // \Delta is not \delta
      return new Vocabulary(commands).hint(wrong);
    }
    if (message.startsWith(NO_ENVIRONMENT)) {
      SortedSet<String> environments = new TreeSet<>();
      Matcher names = ENVIRONMENT_NAMES.matcher(Resource.text(script));
      while (names.find()) {
        environments.addAll(found(ENVIRONMENT, names.group(1)));
      }
      return new Vocabulary(environments).hint(message.substring(NO_ENVIRONMENT.length()));
    }
    return KNOWN.getOrDefault(message, "");
  }

  private static boolean isUpperCase(String command) {
    return command.length() > 1 && Character.isUpperCase(command.charAt(1));
  }

  private static SortedSet<String> found(Pattern pattern, String text) {
    SortedSet<String> found = new TreeSet<>();
    for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
