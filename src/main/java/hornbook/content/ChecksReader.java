package hornbook.content;

import hornbook.model.Checks;
import hornbook.model.Checks.Range;
import hornbook.model.Checks.Section;
import hornbook.model.Name;
import hornbook.model.Source;
import hornbook.yaml.Node;
import hornbook.yaml.Yaml;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The key {@code checks} of {@code hornbook.yml} becomes {@link Checks}. */
final class ChecksReader {
  static final SortedSet<String> KEYS =
      names(
          "allowed",
          "banned",
          "page-words",
          "prompts",
          "repeated-words",
          "sections",
          "sentence-words",
          "words");
  static final SortedSet<String> SECTION_KEYS =
      names("items", "optional", "parts", "prompts", "words", "words-each");

  private static final Pattern RANGE = Pattern.compile("(\\d{1,5})(?:\\s*-\\s*(\\d{1,5}))?");

  private final Yaml yaml;
  private final Function<String, Optional<Source>> files;

  /**
   * @param files the text of a file by its path inside the content folder
   */
  ChecksReader(Yaml yaml, Function<String, Optional<Source>> files) {
    this.yaml = yaml;
    this.files = files;
  }

  private static SortedSet<String> names(String... names) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(List.of(names)));
  }

  /**
   * @param roles of the headings that sections may have
   * @param language of the guide
   */
  Checks read(Node node, SortedSet<String> roles, String language) {
    Map<String, Node> keys = yaml.mapping(node, "`checks`", KEYS);
    if (keys.containsKey("words") && !language.startsWith("en")) {
      yaml.error(
          "bad-value",
          "`words` asks for a dictionary of `" + language + "`, and there is only one of English",
          yaml.at(keys.get("words")),
          "remove it");
    }
    return new Checks(
        Optional.ofNullable(keys.get("sections"))
            .map(sections -> sections(sections, roles))
            .orElse(List.of()),
        range(keys, "page-words"),
        file(keys, "prompts"),
        phrases(keys, "banned"),
        phrases(keys, "allowed"),
        truth(keys, "repeated-words"),
        range(keys, "sentence-words").map(Range::most).orElse(0),
        file(keys, "words"));
  }

  private List<Section> sections(Node node, SortedSet<String> roles) {
    List<Section> sections = new ArrayList<>();
    yaml.mapping(node, "`sections`", roles)
        .forEach(
            (role, rules) -> {
              if (roles.contains(role)) {
                sections.add(section(role, rules));
              }
            });
    return List.copyOf(sections);
  }

  private Section section(String role, Node node) {
    Map<String, Node> keys = yaml.mapping(node, "`" + role + "`", SECTION_KEYS);
    return new Section(
        role,
        !truth(keys, "optional"),
        range(keys, "words"),
        range(keys, "items"),
        range(keys, "parts"),
        range(keys, "words-each"),
        range(keys, "prompts"));
  }

  private boolean truth(Map<String, Node> keys, String key) {
    return keys.containsKey(key) && yaml.truth(keys.get(key), "`" + key + "`");
  }

  /** A number, or two with a hyphen between them. */
  private Optional<Range> range(Map<String, Node> keys, String key) {
    return Optional.ofNullable(keys.get(key))
        .flatMap(node -> yaml.name(node, "`" + key + "`"))
        .flatMap(text -> range(text, key));
  }

  private Optional<Range> range(Name text, String key) {
    Matcher numbers = RANGE.matcher(text.text());
    if (numbers.matches()) {
      int least = Integer.parseInt(numbers.group(1));
      int most = numbers.group(2) == null ? least : Integer.parseInt(numbers.group(2));
      if (least <= most) {
        return Optional.of(new Range(least, most));
      }
    }
    yaml.error(
        "bad-value",
        "`" + key + "` cannot be `" + text.text() + "`",
        text.at(),
        "write a number, or two as in 65-85");
    return Optional.empty();
  }

  private SortedSet<String> phrases(Map<String, Node> keys, String key) {
    SortedSet<String> phrases = new TreeSet<>();
    if (keys.containsKey(key)) {
      yaml.names(keys.get(key), "`" + key + "`")
          .forEach(name -> phrases.add(name.text().strip().toLowerCase(Locale.ROOT)));
    }
    phrases.remove("");
    return Collections.unmodifiableSortedSet(phrases);
  }

  private Optional<Source> file(Map<String, Node> keys, String key) {
    Optional<Name> path =
        Optional.ofNullable(keys.get(key)).flatMap(node -> yaml.name(node, "`" + key + "`"));
    Optional<Source> file = path.flatMap(name -> files.apply(name.text()));
    if (path.isPresent() && file.isEmpty()) {
      yaml.error(
          "missing-file",
          "there is no file `" + path.get().text() + "`",
          path.get().at(),
          "the path is relative to the content folder; an empty file will do to begin with");
    }
    return file;
  }
}
