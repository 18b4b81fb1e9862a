package hornbook.content;

import hornbook.model.Diagnostic;
import hornbook.model.Level;
import hornbook.model.Meta;
import hornbook.model.Name;
import hornbook.model.Source;
import hornbook.yaml.Node;
import hornbook.yaml.Yaml;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A Markdown file's text is cut into its front matter, typed and checked, and its body.
 *
 * @param slug the slug that the author chose instead of the file's name
 */
record FrontMatter(Meta meta, Optional<String> slug, Source body) {

  static final SortedSet<String> KEYS =
      Collections.unmodifiableSortedSet(
          new TreeSet<>(
              List.of(
                  "title",
                  "short",
                  "slug",
                  "description",
                  "level",
                  "prerequisites",
                  "reviewed",
                  "sources",
                  "updated",
                  "values")));
  static final SortedSet<String> LEVELS =
      Collections.unmodifiableSortedSet(new TreeSet<>(List.of("core", "deeper", "hard")));

  static FrontMatter read(Source file, Consumer<Diagnostic> report) {
    String text = file.text();
    if (!text.startsWith("---\n")) {
      return new FrontMatter(Meta.NONE, Optional.empty(), file);
    }
    int close = text.startsWith("---\n", 4) ? 4 : text.indexOf("\n---\n", 3) + 1;
    if (close == 0) {
      if (text.endsWith("\n---")) {
        close = text.length() - 3;
      } else {
        // A rule that opens a text is no front matter: without a closing line it is Markdown.
        return new FrontMatter(Meta.NONE, Optional.empty(), file);
      }
    }
    int bodyStart = Math.min(close + 4, text.length());
    Source head = new Source(text.substring(4, close), file.at(4));
    Source body = new Source(text.substring(bodyStart), file.at(bodyStart));
    Yaml yaml = new Yaml(head, report);
    return yaml.root()
        .map(root -> typed(yaml, root, body))
        .orElseGet(() -> new FrontMatter(Meta.NONE, Optional.empty(), body));
  }

  private static FrontMatter typed(Yaml yaml, Node root, Source body) {
    Map<String, Node> keys = yaml.mapping(root, "the front matter", KEYS);
    Meta meta =
        new Meta(
            text(yaml, keys, "title"),
            text(yaml, keys, "short"),
            text(yaml, keys, "description"),
            Optional.ofNullable(keys.get("level"))
                .flatMap(node -> yaml.choice(node, "`level`", LEVELS))
                .map(level -> Level.valueOf(level.toUpperCase(Locale.ROOT))),
            names(yaml, keys, "prerequisites"),
            Optional.ofNullable(keys.get("reviewed")).flatMap(node -> date("reviewed", yaml, node)),
            Optional.ofNullable(keys.get("updated")).flatMap(node -> date("updated", yaml, node)),
            names(yaml, keys, "sources"),
            Optional.ofNullable(keys.get("values"))
                .map(node -> values(yaml, node))
                .orElse(Collections.emptySortedMap()));
    return new FrontMatter(meta, slug(yaml, keys), body);
  }

  private static Optional<String> slug(Yaml yaml, Map<String, Node> keys) {
    Optional<Name> chosen =
        Optional.ofNullable(keys.get("slug")).flatMap(node -> yaml.name(node, "`slug`"));
    Optional<Name> valid = chosen.filter(name -> Slug.VALID.matcher(name.text()).matches());
    if (valid.isEmpty()) {
      chosen.ifPresent(
          name ->
              yaml.error(
                  "bad-slug",
                  "`" + name.text() + "` is no slug",
                  name.at(),
                  "use letters and digits, with single hyphens between them"));
    }
    return valid.map(Name::text);
  }

  private static Optional<String> text(Yaml yaml, Map<String, Node> keys, String key) {
    return Optional.ofNullable(keys.get(key))
        .flatMap(node -> yaml.name(node, "`" + key + "`"))
        .filter(
            name -> {
              if (name.text().isBlank()) {
                yaml.error("bad-value", "`" + key + "` is empty", name.at(), "");
              }
              return !name.text().isBlank();
            })
        .map(Name::text);
  }

  private static List<Name> names(Yaml yaml, Map<String, Node> keys, String key) {
    return Optional.ofNullable(keys.get(key))
        .map(node -> yaml.names(node, "`" + key + "`"))
        .orElse(List.of());
  }

  private static Optional<LocalDate> date(String key, Yaml yaml, Node node) {
    Optional<String> text = yaml.text(node, "`" + key + "`");
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      yaml.error(
          "bad-value",
          "`" + key + "` must be a date, not `" + text.orElse("") + "`",
          yaml.at(node),
          "write it as 2026-11-24");
      return Optional.empty();
    }
  }

  private static SortedMap<String, BigDecimal> values(Yaml yaml, Node node) {
    SortedMap<String, BigDecimal> values = new TreeMap<>();
    yaml.mapping(node, "`values`")
        .forEach(
            (name, expression) ->
                yaml.name(expression, "the value `" + name + "`")
                    .flatMap(text -> Values.evaluate(name, text, values, yaml))
                    .ifPresent(value -> values.put(name, value)));
    return Collections.unmodifiableSortedMap(values);
  }
}
