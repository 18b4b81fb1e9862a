package hornbook.templates;

import hornbook.model.Article;
import hornbook.model.Level;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The small print of a chapter, each empty (or 0) where the author said nothing.
 *
 * @param number its number in the guide
 * @param levelName for style sheets, such as {@code core}
 * @param minutes how long reading takes
 * @param reviewed a date as ISO 8601 writes it
 */
record Facts(
    int number, String level, String levelName, int minutes, String reviewed, String reviewedText) {
  private static final int WORDS_A_MINUTE = 200;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  static Facts of(Article article) {
    String level = article.chapter().meta().level().map(Facts::level).orElse("");
    LocalDate day = article.chapter().meta().reviewed().orElse(null);
    return new Facts(
        article.chapter().number(),
        level,
        level.toLowerCase(Locale.ROOT),
        (article.words() + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE,
        day == null ? "" : day.toString(),
        day == null ? "" : DAY.format(day));
  }

  /** What the page is about: its author's description, or else its first words. */
  static String summary(Article article) {
    return article.chapter().meta().description().orElse(article.summary());
  }

  static String level(Level level) {
    return switch (level) {
      case CORE -> "Core";
      case DEEPER -> "Deeper";
      case HARD -> "Hard";
    };
  }
}
