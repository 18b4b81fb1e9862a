package hornbook.study;

import hornbook.model.Guide;
import hornbook.model.Html;
import hornbook.model.Lesson;
import hornbook.model.Settings;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The cards of a guide become notes for Anki, in reading order. */
final class AnkiNotes {
  /** What a question is as new as that says nothing of it. */
  private static final LocalDate UNKNOWN = LocalDate.of(2020, 1, 1);

  private static final long FIRST_ID = 1_577_836_800_000L;
  private static final int ID_BITS = 36;

  private final Settings settings;
  private final AnkiHtml html;
  private final Set<Long> ids = new HashSet<>();

  private AnkiNotes(Settings settings, AnkiHtml html) {
    this.settings = settings;
    this.html = html;
  }

  static List<AnkiNote> of(Guide guide, AnkiHtml html) {
    AnkiNotes notes = new AnkiNotes(guide.book().settings(), html);
    List<AnkiNote> all = new ArrayList<>();
    for (DeckPart part : DeckPart.of(guide)) {
      for (Question question : part.questions()) {
        question.lesson().cards().forEach(card -> all.add(notes.note(card, question, part)));
      }
    }
    return List.copyOf(all);
  }

  private AnkiNote note(Lesson.Card card, Question question, DeckPart part) {
    String identity = settings.identity() + "\0" + card.id();
    long id = FIRST_ID + StableName.number(identity, ID_BITS);
    while (!ids.add(id)) {
      id++;
    }
    LocalDate changed = question.article().chapter().meta().changed().orElse(UNKNOWN);
    return new AnkiNote(
        id,
        StableName.name(identity),
        changed.atStartOfDay().toEpochSecond(ZoneOffset.UTC),
        deck(part),
        tags(question),
        List.of(
            html.of(card.prompt()),
            html.of(card.answer()),
            Html.escape(question.article().title()),
            html.link(question.article().path().url() + "#" + card.id()).orElse(""),
            card.id()));
  }

  private String deck(DeckPart part) {
    String guide = level(settings.title());
    return part.title().equals(settings.title()) ? guide : guide + "::" + level(part.title());
  }

  /** A name that is one level of a deck's, and no more. */
  private static String level(String title) {
    return title.replaceAll(":{2,}", ":").replace('"', '\'').strip();
  }

  private static List<String> tags(Question question) {
    List<String> tags = new ArrayList<>();
    question
        .article()
        .chapter()
        .meta()
        .level()
        .ifPresent(level -> tags.add("level::" + level.name().toLowerCase(Locale.ROOT)));
    tags.add("question::" + question.key().replaceAll("\\s", "-"));
    return List.copyOf(tags);
  }
}
