package hornbook.templates;

import hornbook.model.Article;
import hornbook.model.Chapter;
import hornbook.model.Diagnostic;
import hornbook.model.Guide;
import hornbook.model.Html;
import hornbook.model.Settings;
import hornbook.model.SitePath;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * The guide and what follows from it for every page.
 *
 * @param generated the pages that this guide has beside its chapters
 * @param asks whether it is a guide of questions, and not any other book
 */
record Site(Guide guide, ReadingOrder order, List<Generated> generated, boolean asks) {
  /** Characters of articles above which no browser would be thanked for all on one page. */
  private static final long ONE_PAGE = 8_000_000;

  static Site of(Guide guide) {
    ReadingOrder order = new ReadingOrder(guide.book().root());
    List<Generated> generated =
        Arrays.stream(Generated.values())
            .filter(kind -> !order.holds(kind.path()) && filled(kind, guide))
            .toList();
    boolean asks =
        guide.articles().values().stream()
            .anyMatch(
                article ->
                    article.chapter().meta().level().isPresent()
                        || article.outline().stream()
                            .anyMatch(heading -> heading.role().equals("thirty-seconds")));
    return new Site(guide, order, generated, asks);
  }

  private static boolean filled(Generated kind, Guide guide) {
    return switch (kind) {
      case MAP -> !guide.map().order().isEmpty();
      case GLOSSARY -> !guide.glossary().isEmpty();
      case REFERENCES -> !guide.works().isEmpty();
      case ERRATA -> !guide.errata().isEmpty();
      case STUDY -> guide.hasCards();
      case CHEAT_SHEET -> Sheets.hasCheats(guide);
      case FORMULA_SHEET -> Sheets.hasFormulas(guide);
      case QUESTIONS_ONLY, ANSWER_KEY -> Sheets.hasAsks(guide);
      case INTERVIEW -> guide.hasCards() && guide.hasInterviews();
      case PRINT -> size(guide) <= ONE_PAGE;
      case QUESTIONS, SEARCH, NOT_FOUND -> true;
    };
  }

  private static long size(Guide guide) {
    return guide.articles().values().stream().mapToLong(article -> article.html().length()).sum();
  }

  /** Reports the chapters that stand where a generated page would. */
  void hidden(Consumer<Diagnostic> report) {
    for (Generated kind : Generated.values()) {
      if (order.holds(kind.path()) && filled(kind, guide)) {
        Chapter chapter = order.spot(kind.path()).chapter();
        report.accept(
            Diagnostic.warning(
                "generated-page-hidden",
                "this file takes the address " + kind.path().value() + " of a generated page",
                chapter.text().start(),
                "rename the file to have both pages"));
      }
    }
  }

  Settings settings() {
    return guide.book().settings();
  }

  boolean has(Generated kind) {
    return generated.contains(kind);
  }

  Article article(SitePath path) {
    return guide.articles().get(path);
  }

  /** What the first page is headed with: its author's words, or the guide's title. */
  String heading() {
    Article home = article(guide.book().root().index().path());
    return home.html().isBlank() ? Html.escape(settings().title()) : home.titleHtml();
  }

  /** The number of questions, or of pages that an author wrote. */
  int size() {
    return (int) order.chapters().stream().filter(chapter -> chapter.number() > 0).count();
  }

  /** What the chapters are called, one or several. */
  String noun(int count) {
    return (asks ? "question" : "page") + (count == 1 ? "" : "s");
  }

  /** The public address of {@code path}; empty if the site's is unknown. */
  String address(SitePath path) {
    return settings().address().isEmpty() ? "" : settings().address() + path.url();
  }

  /** The path of the site's address, for pages that the host shows anywhere; {@code /} at least. */
  String base() {
    String path = settings().address().isEmpty() ? "/" : URI.create(settings().address()).getPath();
    return path == null || path.isEmpty() ? "/" : path.endsWith("/") ? path : path + "/";
  }
}
