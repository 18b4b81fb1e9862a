package hornbook.templates;

import hornbook.model.Chapter;
import hornbook.model.Entry;
import hornbook.model.Gist;
import hornbook.model.Guide;
import hornbook.model.Lesson;
import hornbook.model.Part;
import hornbook.model.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What sheets for printing show: pieces of the chapters, by the parts of the guide. */
final class Sheets {
  /** A part that has something to show. */
  record SheetPart(String anchor, String href, String title, List<Item> items) {}

  /** A chapter; its HTML is ready for the sheet. */
  record Item(
      String anchor,
      int number,
      String href,
      String title,
      String thirty,
      List<Gist.KeyFormula> formulas,
      String mistakes,
      List<Ask> asks) {
    boolean hasCheats() {
      return !thirty.isEmpty() || hasFormulas();
    }

    boolean hasFormulas() {
      return !formulas.isEmpty();
    }

    boolean hasAsks() {
      return !asks.isEmpty();
    }
  }

  /**
   * A follow-up question or a recall prompt.
   *
   * @param mark its name on the sheets, such as {@code 6b}
   */
  record Ask(String anchor, String mark, String question, String answer) {}

  /** Chapters under one heading. */
  private record Group(Chapter head, List<Chapter> chapters) {}

  private final Site site;
  private final Place place;
  private final OnePage onePage;

  Sheets(Site site, Place place) {
    this.site = site;
    this.place = place;
    this.onePage = OnePage.ofParts(place, this::anchor);
  }

  /** Whether the guide has something to say in half a minute, or a formula. */
  static boolean hasCheats(Guide guide) {
    return hasFormulas(guide)
        || guide.lessons().values().stream().anyMatch(one -> !one.thirtySeconds().isEmpty());
  }

  static boolean hasFormulas(Guide guide) {
    return guide.gists().values().stream().anyMatch(gist -> !gist.formulas().isEmpty());
  }

  /** Whether the guide asks its reader something, and answers it. */
  static boolean hasAsks(Guide guide) {
    return guide.lessons().values().stream()
        .anyMatch(one -> !one.cards().isEmpty() || !one.followUps().isEmpty());
  }

  /** The parts with the chapters that are wanted; parts without any are left out. */
  List<SheetPart> parts(Predicate<Item> wanted) {
    List<SheetPart> parts = new ArrayList<>();
    for (Group group : groups()) {
      List<Item> items = group.chapters().stream().map(this::item).filter(wanted).toList();
      if (!items.isEmpty()) {
        SitePath head = group.head().path();
        String title = Phrase.unlinked(site.article(head).titleHtml());
        parts.add(new SheetPart("part-" + (parts.size() + 1), place.to(head), title, items));
      }
    }
    return parts;
  }

  /** The folders of the guide; what lies beside them is a group of its own, headed by the guide. */
  private List<Group> groups() {
    Part root = site.guide().book().root();
    List<Group> groups = new ArrayList<>();
    List<Chapter> beside =
        Stream.concat(Stream.of(root.index()), root.chapters().stream()).toList();
    groups.add(new Group(root.index(), beside));
    for (Entry entry : root.entries()) {
      if (entry instanceof Part part) {
        groups.add(new Group(part.index(), part.all().toList()));
      }
    }
    return groups;
  }

  private Item item(Chapter chapter) {
    SitePath path = chapter.path();
    Gist gist = site.guide().gists().getOrDefault(path, Gist.NONE);
    Lesson lesson = site.guide().lessons().getOrDefault(path, Lesson.none(path));
    return new Item(
        anchor(path),
        chapter.number(),
        place.to(path),
        Phrase.unlinked(site.article(path).titleHtml()),
        lesson.thirtySeconds().html(),
        gist.formulas().stream().map(formula -> bound(formula, path)).toList(),
        onePage.bind(gist.mistakes(), path),
        asks(chapter, lesson));
  }

  private Gist.KeyFormula bound(Gist.KeyFormula formula, SitePath from) {
    return new Gist.KeyFormula(
        onePage.bind(formula.lead(), from),
        onePage.bind(formula.equation(), from),
        onePage.bind(formula.symbols(), from));
  }

  /** What an interviewer asks next, then the prompts, marked with letters in this order. */
  private List<Ask> asks(Chapter chapter, Lesson lesson) {
    List<Ask> asks = new ArrayList<>();
    for (Lesson.FollowUp next : lesson.followUps()) {
      String question = "<p>" + next.question().html() + "</p>";
      asks.add(ask(chapter, asks.size(), question, next.answer().html()));
    }
    for (Lesson.Card card : lesson.cards()) {
      asks.add(ask(chapter, asks.size(), card.prompt().html(), card.answer().html()));
    }
    return List.copyOf(asks);
  }

  private Ask ask(Chapter chapter, int index, String question, String answer) {
    String letters = letters(index);
    String mark = chapter.number() > 0 ? chapter.number() + letters : letters;
    return new Ask(anchor(chapter.path()) + letters, mark, question, answer);
  }

  /** {@code a} to {@code z}, then {@code aa}, {@code ab} and so on. */
  private static String letters(int index) {
    String last = String.valueOf((char) ('a' + index % 26));
    return index < 26 ? last : letters(index / 26 - 1) + last;
  }

  private String anchor(SitePath path) {
    if (!site.order().holds(path)) {
      return "";
    }
    ReadingOrder.Spot spot = site.order().spot(path);
    int number = spot.chapter().number();
    return number > 0 ? "q" + number : "c" + spot.index();
  }
}
