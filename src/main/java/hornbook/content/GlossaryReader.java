package hornbook.content;

import hornbook.model.Chapter;
import hornbook.model.Diagnostic;
import hornbook.model.Erratum;
import hornbook.model.Meta;
import hornbook.model.Name;
import hornbook.model.SitePath;
import hornbook.model.Source;
import hornbook.model.Term;
import hornbook.yaml.Node;
import hornbook.yaml.Yaml;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The files {@code glossary.yml} and {@code errata.yml} become terms and corrections. */
final class GlossaryReader {
  static final SortedSet<String> TERM_KEYS =
      keys("term", "definition", "aliases", "case-sensitive", "autolink", "question");
  static final SortedSet<String> ERRATUM_KEYS = keys("question", "verdict", "said", "says", "why");
  static final SortedSet<String> VERDICTS =
      keys("wrong", "imprecise", "dated", "contested", "incomplete", "damaged");

  private static final SitePath GLOSSARY = new SitePath("glossary.html");
  private static final SitePath ERRATA = new SitePath("errata.html");

  private final Yaml yaml;
  private final String path;
  private final String folder;

  /**
   * @param path the file's path inside the content folder
   */
  GlossaryReader(Source source, String path, Consumer<Diagnostic> report) {
    this.yaml = new Yaml(source, report);
    this.path = path;
    this.folder = Slug.of(path);
  }

  private static SortedSet<String> keys(String... keys) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(List.of(keys)));
  }

  List<Term> terms() {
    List<Term> terms = new ArrayList<>();
    for (Node item : yaml.root().map(root -> yaml.items(root, "the glossary")).orElse(List.of())) {
      term(item).ifPresent(terms::add);
    }
    return terms;
  }

  private Optional<Term> term(Node item) {
    if (!item.isMapping()) {
      yaml.mapping(item, "a term");
      return Optional.empty();
    }
    Map<String, Node> keys = yaml.mapping(item, "a term", TERM_KEYS);
    Optional<Name> name = required(item, keys, "term").flatMap(node -> yaml.name(node, "`term`"));
    Optional<Source> definition =
        required(item, keys, "definition").flatMap(node -> yaml.prose(node, "`definition`"));
    if (name.isEmpty() || definition.isEmpty()) {
      return Optional.empty();
    }
    String term = name.get().text();
    String id = "term-" + Slug.of(term);
    return Optional.of(
        new Term(
            id,
            term,
            texts(keys, "aliases"),
            Collections.unmodifiableSet(new HashSet<>(texts(keys, "case-sensitive"))),
            Optional.ofNullable(keys.get("autolink"))
                .map(node -> yaml.truth(node, "`autolink`"))
                .orElse(true),
            Optional.ofNullable(keys.get("question"))
                .flatMap(node -> yaml.name(node, "`question`")),
            note(GLOSSARY, id, definition.get())));
  }

  private List<String> texts(Map<String, Node> keys, String key) {
    return Optional.ofNullable(keys.get(key))
        .map(node -> yaml.names(node, "`" + key + "`").stream().map(Name::text).toList())
        .orElse(List.of());
  }

  List<Erratum> errata() {
    List<Erratum> errata = new ArrayList<>();
    for (Node item : yaml.root().map(root -> yaml.items(root, "the errata")).orElse(List.of())) {
      erratum(item, errata.size() + 1).ifPresent(errata::add);
    }
    return errata;
  }

  private Optional<Erratum> erratum(Node item, int number) {
    if (!item.isMapping()) {
      yaml.mapping(item, "a correction");
      return Optional.empty();
    }
    Map<String, Node> keys = yaml.mapping(item, "a correction", ERRATUM_KEYS);
    Optional<Name> question =
        required(item, keys, "question").flatMap(node -> yaml.name(node, "`question`"));
    Optional<String> verdict =
        required(item, keys, "verdict").flatMap(node -> yaml.choice(node, "`verdict`", VERDICTS));
    List<Chapter> texts = new ArrayList<>();
    for (String key : List.of("said", "says", "why")) {
      required(item, keys, key)
          .flatMap(node -> yaml.prose(node, "`" + key + "`"))
          .map(text -> note(ERRATA, "erratum-" + folder + "-" + number + "-" + key, text))
          .ifPresent(texts::add);
    }
    if (question.isEmpty() || verdict.isEmpty() || texts.size() < 3) {
      return Optional.empty();
    }
    return Optional.of(
        new Erratum(question.get(), verdict.get(), texts.get(0), texts.get(1), texts.get(2)));
  }

  private Optional<Node> required(Node item, Map<String, Node> keys, String key) {
    if (!keys.containsKey(key)) {
      yaml.error("missing-key", "this entry lacks `" + key + "`", yaml.at(item), "");
    }
    return Optional.ofNullable(keys.get(key));
  }

  private Chapter note(SitePath page, String slug, Source text) {
    return new Chapter(path, page, slug, 0, slug, Meta.NONE, text);
  }
}
