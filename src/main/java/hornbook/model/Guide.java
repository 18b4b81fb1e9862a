package hornbook.model;

import java.text.Normalizer;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that the pages show.
 *
 * @param articles by path, every chapter of the book
 * @param glossary by name
 * @param works every cited work
 * @param errata in reading order
 * @param backlinks by the path of the page linked to
 * @param related further chapters for the pages whose author named none
 * @param map what to read before what
 * @param lessons what of each question can be studied, by path
 * @param gists what sheets show of each chapter; a chapter that is missing has nothing for them
 */
public record Guide(
    Book book,
    SortedMap<SitePath, Article> articles,
    List<GlossaryEntry> glossary,
    List<WorkEntry> works,
    List<ErratumEntry> errata,
    SortedMap<SitePath, List<Backlink>> backlinks,
    SortedMap<SitePath, List<SitePath>> related,
    ConceptMap map,
    SortedMap<SitePath, Lesson> lessons,
    SortedMap<SitePath, Gist> gists) {

  /** Whether it has recall prompts, and so a deck and pages for studying. */
  public boolean hasCards() {
    return lessons.values().stream().anyMatch(lesson -> !lesson.cards().isEmpty());
  }

  /** The path of its Anki package, without the ending; its text for import has the same name. */
  public String packageName() {
    String ascii =
        Normalizer.normalize(book.settings().title(), Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return "study/" + (ascii.isEmpty() ? "cards" : ascii);
  }

  /** Whether some question has what a mock interview needs: follow-ups or levels of answers. */
  public boolean hasInterviews() {
    return lessons.values().stream().anyMatch(Lesson::hasInterview);
  }

  /** A term with its definition as HTML. */
  public record GlossaryEntry(Term term, String definition, List<SitePath> usedOn) {}

  /** A work with the pages that cite it. */
  public record WorkEntry(Work work, List<SitePath> citedOn) {}

  /** A correction with its texts as HTML. */
  public record ErratumEntry(SitePath page, String verdict, String said, String says, String why) {}

  /**
   * Joins what the rooms made of one book.
   *
   * @param articles the chapters, in reading order
   * @param notes the definitions of terms and the texts of corrections
   */
  public static Guide of(
      Book book,
      LinkedBook linked,
      List<Article> articles,
      List<Article> notes,
      SortedMap<SitePath, List<Backlink>> backlinks,
      SortedMap<SitePath, List<SitePath>> related,
      ConceptMap map,
      List<Lesson> lessons,
      SortedMap<SitePath, Gist> gists) {
    SortedMap<SitePath, Lesson> lessonsByPath = new TreeMap<>();
    lessons.forEach(lesson -> lessonsByPath.put(lesson.page(), lesson));
    SortedMap<SitePath, Article> byPath = new TreeMap<>();
    Map<String, SitePath> bySlug = new HashMap<>();
    for (Article article : articles) {
      byPath.put(article.path(), article);
      bySlug.putIfAbsent(article.chapter().slug(), article.path());
    }
    Map<String, String> noteHtml = new HashMap<>();
    notes.forEach(note -> noteHtml.put(note.chapter().slug(), note.html()));
    List<GlossaryEntry> glossary =
        book.terms().stream()
            .sorted(
                Comparator.comparing((Term term) -> term.name().toLowerCase(Locale.ROOT))
                    .thenComparing(Term::id))
            .map(
                term ->
                    new GlossaryEntry(
                        term,
                        noteHtml.get(term.definition().slug()),
                        linked.termUses().getOrDefault(term.id(), List.of())))
            .toList();
    List<WorkEntry> works =
        linked.works().stream()
            .map(work -> new WorkEntry(work, linked.citedOn().getOrDefault(work.key(), List.of())))
            .toList();
    List<ErratumEntry> errata =
        book.errata().stream()
            .filter(erratum -> bySlug.containsKey(erratum.question().text()))
            .map(
                erratum ->
                    new ErratumEntry(
                        bySlug.get(erratum.question().text()),
                        erratum.verdict(),
                        noteHtml.get(erratum.said().slug()),
                        noteHtml.get(erratum.says().slug()),
                        noteHtml.get(erratum.why().slug())))
            .toList();
    return new Guide(
        book,
        Collections.unmodifiableSortedMap(byPath),
        glossary,
        works,
        errata,
        backlinks,
        related,
        map,
        Collections.unmodifiableSortedMap(lessonsByPath),
        gists);
  }
}
