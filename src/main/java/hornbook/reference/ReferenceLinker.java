package hornbook.reference;

import hornbook.model.Book;
import hornbook.model.Chapter;
import hornbook.model.Diagnostic;
import hornbook.model.Draft;
import hornbook.model.LinkedBook;
import hornbook.model.LinkedDraft;
import hornbook.model.Name;
import hornbook.model.SitePath;
import hornbook.model.Term;
import hornbook.model.Work;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * All drafts go in and come out linked, with what only the whole book knows. Pages are linked in
 * parallel; the report must bear that.
 */
public final class ReferenceLinker {
  private final Book book;
  private final Bibliography bibliography;
  private final Consumer<Diagnostic> report;

  /**
   * @param cache a folder for formatted references, made if it is needed
   * @throws IOException if the cache cannot be written
   */
  public ReferenceLinker(Book book, Path cache, Consumer<Diagnostic> report) throws IOException {
    this.book = book;
    this.report = report;
    this.bibliography =
        Bibliography.read(book.bibliography(), book.settings().language(), cache, report);
  }

  /**
   * @param chapters in reading order
   * @param notes definitions of terms and texts of corrections
   */
  public LinkedBook link(List<Draft> chapters, List<Draft> notes) {
    Targets targets = new Targets(book, chapters, report);
    checkTerms(targets);
    TermMatcher terms = new TermMatcher(book.terms());
    Prerequisites prerequisites = new Prerequisites(chapters, targets, report);
    List<DraftLinker.Linked> linked =
        chapters.parallelStream()
            .map(
                draft ->
                    new DraftLinker(draft, false, targets, terms, bibliography, report)
                        .link(paths(prerequisites.of(draft))))
            .toList();
    List<DraftLinker.Linked> linkedNotes =
        notes.parallelStream()
            .map(
                draft ->
                    new DraftLinker(draft, true, targets, terms, bibliography, report)
                        .link(List.of()))
            .toList();
    SortedMap<String, List<SitePath>> uses = new TreeMap<>();
    SortedMap<String, List<SitePath>> citedOn = new TreeMap<>();
    linked.forEach(
        one -> {
          SitePath path = one.draft().draft().chapter().path();
          one.terms().forEach(id -> uses.computeIfAbsent(id, key -> new ArrayList<>()).add(path));
          one.cited()
              .forEach(id -> citedOn.computeIfAbsent(id, key -> new ArrayList<>()).add(path));
        });
    linkedNotes.forEach(
        one -> one.cited().forEach(id -> citedOn.computeIfAbsent(id, key -> new ArrayList<>())));
    List<Work> works =
        bibliography.order(new TreeSet<>(citedOn.keySet())).stream()
            .map(bibliography::work)
            .toList();
    return new LinkedBook(
        drafts(linked), drafts(linkedNotes), frozen(uses), works, frozen(citedOn));
  }

  private static List<SitePath> paths(List<Draft> drafts) {
    return drafts.stream().map(Draft::chapter).map(Chapter::path).toList();
  }

  private static List<LinkedDraft> drafts(List<DraftLinker.Linked> linked) {
    return linked.stream().map(DraftLinker.Linked::draft).toList();
  }

  private static SortedMap<String, List<SitePath>> frozen(SortedMap<String, List<SitePath>> lists) {
    lists.replaceAll((key, list) -> List.copyOf(list));
    return Collections.unmodifiableSortedMap(lists);
  }

  /** Every name belongs to one term, so that a mention can mean only one. */
  private void checkTerms(Targets targets) {
    Map<String, Term> owners = new HashMap<>();
    for (Term term : book.terms()) {
      List<String> names = new ArrayList<>(term.aliases());
      names.add(term.name());
      for (String name : new TreeSet<>(names)) {
        Term earlier = owners.putIfAbsent(name, term);
        if (earlier != null && earlier != term) {
          report.accept(
              Diagnostic.error(
                  "duplicate-term",
                  "`" + name + "` is a name of `" + earlier.name() + "` already",
                  term.definition().text().start(),
                  "a name may belong to one term only"));
        }
      }
      term.owner().ifPresent(owner -> checkChapter(owner, targets));
    }
    book.errata().forEach(erratum -> checkChapter(erratum.question(), targets));
  }

  private void checkChapter(Name slug, Targets targets) {
    if (targets.slug(slug.text()).isEmpty()) {
      report.accept(
          Diagnostic.error(
              "unknown-chapter",
              "there is no chapter `" + slug.text() + "`",
              slug.at(),
              targets.hintForSlug(slug.text())));
    }
  }
}
