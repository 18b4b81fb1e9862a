package hornbook.content;

import hornbook.model.Checks;
import hornbook.model.Diagnostic;
import hornbook.model.Settings;
import hornbook.model.Source;
import hornbook.yaml.Node;
import hornbook.yaml.Yaml;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The text of {@code hornbook.yml} becomes {@link Settings}; what it leaves out gets a default. */
final class SettingsReader {
  static final SortedSet<String> KEYS =
      Collections.unmodifiableSortedSet(
          new TreeSet<>(
              List.of(
                  "title",
                  "short-title",
                  "subtitle",
                  "description",
                  "language",
                  "address",
                  "repository",
                  "branch",
                  "checks",
                  "macros",
                  "headings",
                  "identity",
                  "raw-html")));

  /** The known headings by role; a guide may rename any of them. */
  static final SortedMap<String, String> HEADINGS =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.ofEntries(
                  Map.entry("thirty-seconds", "Say it in 30 seconds"),
                  Map.entry("answer", "The answer"),
                  Map.entry("formula", "Formula"),
                  Map.entry("figure", "Figure"),
                  Map.entry("example", "Worked example"),
                  Map.entry("code", "Code"),
                  Map.entry("mistakes", "Common mistakes"),
                  Map.entry("follow-ups", "What they ask next"),
                  Map.entry("levels", "Weak, solid, strong"),
                  Map.entry("check", "Check yourself"),
                  Map.entry("see-also", "See also"),
                  Map.entry("sources", "Sources"))));

  private static final Pattern MACRO = Pattern.compile("\\\\([A-Za-z]+|[^A-Za-z])");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  private final Yaml yaml;
  private final Map<String, Node> keys;

  SettingsReader(Source source, Consumer<Diagnostic> report) {
    this.yaml = new Yaml(source, report);
    this.keys = yaml.root().map(root -> yaml.mapping(root, "hornbook.yml", KEYS)).orElse(Map.of());
  }

  /**
   * @param files the text of a file by its path inside the content folder
   */
  Checks checks(Function<String, Optional<Source>> files) {
    return Optional.ofNullable(keys.get("checks"))
        .map(
            node ->
                new ChecksReader(yaml, files)
                    .read(node, new TreeSet<>(HEADINGS.keySet()), text("language", "en")))
        .orElse(Checks.NONE);
  }

  /**
   * @param fallbackTitle the title where the file names none
   * @param contentFolder the content folder's own name
   */
  Settings read(String fallbackTitle, String contentFolder, Overrides overrides) {
    return new Settings(
        text("title", fallbackTitle),
        text("identity", text("title", fallbackTitle)),
        text("short-title", text("title", fallbackTitle)),
        text("subtitle", ""),
        text("description", ""),
        language(),
        slashed(overrides.address().orElseGet(() -> url("address"))),
        overrides.repository().orElseGet(() -> url("repository")).replaceAll("/+$", ""),
        text("branch", "main"),
        contentFolder,
        macros(),
        headings(),
        Optional.ofNullable(keys.get("raw-html"))
            .map(node -> yaml.truth(node, "`raw-html`"))
            .orElse(false));
  }

  private String text(String key, String otherwise) {
    return Optional.ofNullable(keys.get(key))
        .flatMap(node -> yaml.text(node, "`" + key + "`"))
        .orElse(otherwise);
  }

  private String language() {
    String language = text("language", "en");
    if (!LANGUAGE.matcher(language).matches()) {
      yaml.error(
          "bad-value",
          "`language` must be a language tag, not `" + language + "`",
          yaml.at(keys.get("language")),
          "such as `en`, `de` or `pt-BR` (BCP 47)");
      return "en";
    }
    return language;
  }

  private String url(String key) {
    String url = text(key, "");
    if (!url.isEmpty() && !isWebAddress(url)) {
      yaml.error(
          "bad-value",
          "`" + key + "` must be a web address, not `" + url + "`",
          yaml.at(keys.get(key)),
          "such as `https://you.github.io/guide/`");
      return "";
    }
    return url;
  }

  /** Whether a text is an absolute http or https URL. */
  static boolean isWebAddress(String text) {
    try {
      URI uri = URI.create(text);
      return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
          && uri.getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String slashed(String address) {
    return address.isEmpty() || address.endsWith("/") ? address : address + "/";
  }

  private SortedMap<String, String> macros() {
    SortedMap<String, String> macros = new TreeMap<>();
    if (keys.containsKey("macros")) {
      yaml.mapping(keys.get("macros"), "`macros`")
          .forEach(
              (name, node) -> {
                if (MACRO.matcher(name).matches()) {
                  yaml.text(node, "the macro " + name).ifPresent(tex -> macros.put(name, tex));
                } else {
                  yaml.error(
                      "bad-value",
                      "`" + name + "` is no name for a macro",
                      yaml.at(node),
                      "a backslash and letters, such as \\R");
                }
              });
    }
    return Collections.unmodifiableSortedMap(macros);
  }

  private SortedMap<String, String> headings() {
    SortedMap<String, String> headings = new TreeMap<>(HEADINGS);
    if (keys.containsKey("headings")) {
      SortedSet<String> roles = new TreeSet<>(HEADINGS.keySet());
      yaml.mapping(keys.get("headings"), "`headings`", roles)
          .forEach(
              (role, node) ->
                  yaml.text(node, "the heading " + role)
                      .filter(text -> roles.contains(role))
                      .ifPresent(text -> headings.put(role, text)));
    }
    return Collections.unmodifiableSortedMap(headings);
  }
}
