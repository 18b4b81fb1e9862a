package hornbook.code;

import hornbook.model.Vocabulary;
import hornbook.script.Resource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Takes what an author calls a language, gives the language. */
final class Languages {
  /** Names for text without any grammar. */
  private static final Set<String> PLAIN =
      Set.of("", "plain", "plaintext", "text", "txt", "none", "output");

  private static final Pattern SPACE = Pattern.compile(" ");

  /**
   * @param name Prism's own name for it
   * @param components of Prism, in loading order
   */
  record Language(String name, List<String> components) {}

  private final Map<String, Language> byName = new HashMap<>();

  Languages() {
    Resource.text("hornbook/code/languages.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .forEach(this::add);
  }

  private void add(String line) {
    int colon = line.indexOf(": ");
    List<String> names = List.of(SPACE.split(line.substring(0, colon)));
    List<String> components = List.of(SPACE.split(line.substring(colon + 2)));
    names.forEach(name -> byName.put(name, new Language(names.get(0), components)));
  }

  static boolean isPlain(String name) {
    return PLAIN.contains(name);
  }

  Optional<Language> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  String hint(String unknown) {
    return new Vocabulary(new TreeSet<>(byName.keySet())).hint(unknown);
  }
}
