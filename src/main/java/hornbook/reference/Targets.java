package hornbook.reference;

import hornbook.model.Book;
import hornbook.model.Chapter;
import hornbook.model.Diagnostic;
import hornbook.model.Draft;
import hornbook.model.Heading;
import hornbook.model.Label;
import hornbook.model.SitePath;
import hornbook.model.Term;
import hornbook.model.Vocabulary;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Everything in the book that a reference can point at, by the names that authors use. */
final class Targets {
  /** A label and the draft that it stands in. */
  record Labelled(Draft draft, Label label) {}

  /** A page that Hornbook makes, which an author may name like a chapter. */
  record Generated(SitePath path, String title) {}

  private final Book book;
  private final Map<String, Draft> bySlug = new HashMap<>();
  private final Map<String, Draft> bySource = new HashMap<>();
  private final Map<String, Labelled> byLabel = new HashMap<>();
  private final Map<String, Term> byTerm = new HashMap<>();
  private final Map<String, Generated> generated = new TreeMap<>();
  // A draft is one of these by identity: comparing whole drafts would cost more than linking them.
  private final Map<Draft, Map<String, String>> numbers = new IdentityHashMap<>();
  private final Map<Draft, Map<String, Heading>> headings = new IdentityHashMap<>();

  Targets(Book book, List<Draft> drafts, Consumer<Diagnostic> report) {
    this.book = book;
    for (Draft draft : drafts) {
      numbers.put(draft, Numbering.of(draft));
      headings.put(draft, byAnchor(draft));
    }
    drafts.forEach(draft -> register(draft, report));
    for (Term term : book.terms()) {
      byTerm.putIfAbsent(term.name(), term);
      term.aliases().forEach(alias -> byTerm.putIfAbsent(alias, term));
    }
    generated.put("questions", new Generated(new SitePath("questions.html"), "All questions"));
    generated.put("print", new Generated(new SitePath("print.html"), "Everything on one page"));
    generated.put("search", new Generated(new SitePath("search.html"), "Search"));
    if (!book.terms().isEmpty()) {
      generated.put("glossary", new Generated(new SitePath("glossary.html"), "Glossary"));
    }
    if (!book.bibliography().text().isBlank()) {
      generated.put("references", new Generated(new SitePath("references.html"), "References"));
    }
    if (!book.errata().isEmpty()) {
      generated.put("errata", new Generated(new SitePath("errata.html"), "Errata"));
    }
  }

  private static Map<String, Heading> byAnchor(Draft draft) {
    Map<String, Heading> byAnchor = new LinkedHashMap<>();
    draft.headings().forEach(heading -> byAnchor.putIfAbsent(heading.anchor(), heading));
    return byAnchor;
  }

  private void register(Draft draft, Consumer<Diagnostic> report) {
    Chapter chapter = draft.chapter();
    bySource.put(chapter.source(), draft);
    Draft earlier = bySlug.putIfAbsent(chapter.slug(), draft);
    if (earlier != null && (chapter.number() == 0) != (earlier.chapter().number() == 0)) {
      // A chapter may share its folder's name; the name then means the chapter.
      bySlug.put(chapter.slug(), earlier.chapter().number() == 0 ? draft : earlier);
    }
    for (Label label : draft.labels()) {
      if (label.name().isEmpty()) {
        continue;
      }
      Labelled first = byLabel.putIfAbsent(label.name(), new Labelled(draft, label));
      if (first != null && first.draft() != draft) {
        report.accept(
            Diagnostic.error(
                "duplicate-label",
                "the label `%s` is taken by %s:%d"
                    .formatted(label.name(), first.label().at().file(), first.label().at().line()),
                label.at(),
                "choose another name"));
      }
    }
  }

  Optional<Draft> slug(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  Optional<Draft> source(String path) {
    String folderPage = path.isEmpty() || path.endsWith("/") ? path : path + "/";
    return Stream.of(path, folderPage + "index.md", folderPage + "README.md")
        .map(bySource::get)
        .filter(draft -> draft != null)
        .findFirst();
  }

  Optional<SitePath> attachment(String path) {
    return Optional.ofNullable(book.attachments().get(path)).map(file -> file.path());
  }

  Optional<Labelled> label(String name) {
    return Optional.ofNullable(byLabel.get(name));
  }

  Optional<Term> term(String name) {
    return Optional.ofNullable(byTerm.get(name));
  }

  Optional<Generated> generated(String name) {
    return Optional.ofNullable(generated.get(name));
  }

  /** The number of a label, or the empty string. */
  String number(Draft draft, String anchor) {
    return numbers.getOrDefault(draft, Map.of()).getOrDefault(anchor, "");
  }

  Optional<Heading> heading(Draft draft, String anchor) {
    return Optional.ofNullable(headings.getOrDefault(draft, Map.of()).get(anchor));
  }

  boolean hasAnchor(Draft draft, String anchor) {
    return heading(draft, anchor).isPresent()
        || draft.labels().stream().anyMatch(label -> label.anchor().equals(anchor));
  }

  /** Whether authors may write HTML, whose ids only the published page shows. */
  boolean mayHoldIds() {
    return book.settings().rawHtml();
  }

  String hintForAnchor(Draft draft, String wrong) {
    TreeSet<String> names = new TreeSet<>(headings.getOrDefault(draft, Map.of()).keySet());
    draft.labels().forEach(label -> names.add(label.anchor()));
    return new Vocabulary(names).hintOrList(wrong);
  }

  String hintForName(String wrong) {
    TreeSet<String> names = new TreeSet<>(bySlug.keySet());
    names.addAll(byLabel.keySet());
    names.addAll(generated.keySet());
    return new Vocabulary(names).hint(wrong);
  }

  String hintForSlug(String wrong) {
    return new Vocabulary(new TreeSet<>(bySlug.keySet())).hint(wrong);
  }

  String hintForTerm(String wrong) {
    return new Vocabulary(new TreeSet<>(byTerm.keySet())).hint(wrong);
  }

  /** The nearest existing path, as it would be written from a folder. */
  String hintForPath(String wrong, String fromFolder) {
    TreeSet<String> names = new TreeSet<>();
    bySource.keySet().forEach(path -> names.add(RelativeLink.between(fromFolder, path)));
    book.attachments().keySet().forEach(path -> names.add(RelativeLink.between(fromFolder, path)));
    return new Vocabulary(names).hint(wrong);
  }
}
