package hornbook.study;

import hornbook.json.JsonText;
import hornbook.model.Attachment;
import hornbook.model.Guide;
import hornbook.model.Lesson;
import hornbook.model.SiteFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A guide goes in, and the files for studying it come out: the list of all questions, {@code
 * study/deck.json}, one file per question with its cards, and what Anki imports. A guide without
 * recall prompts has none.
 */
public record StudyDeck(List<SiteFile> files) {
  private static final int FORMAT = 1;

  /** Gives the content of a file that the author put beside the texts. */
  @FunctionalInterface
  public interface Media {
    byte[] read(Attachment file) throws IOException;
  }

  /**
   * @param theme the site's style sheets, by their paths among its assets
   * @param cacheFolder where the last collection for Anki is kept
   * @throws IOException if a picture cannot be read, or SQLite not be loaded
   */
  public static StudyDeck of(
      Guide guide, UnaryOperator<String> theme, Media media, Path cacheFolder) throws IOException {
    List<SiteFile> files = new ArrayList<>();
    if (guide.hasCards()) {
      files.addAll(AnkiFiles.of(guide, theme, media, cacheFolder));
      Map<String, Object> deck = new LinkedHashMap<>();
      deck.put("format", FORMAT);
      deck.put("title", guide.book().settings().title());
      deck.put("anki", guide.packageName() + ".apkg");
      deck.put("text", guide.packageName() + ".txt");
      deck.put("parts", DeckPart.of(guide).stream().map(part -> part(part, files)).toList());
      files.add(new SiteFile.Text("study/deck.json", JsonText.object(deck)));
    }
    return new StudyDeck(List.copyOf(files));
  }

  private static Map<String, Object> part(DeckPart part, List<SiteFile> files) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("title", part.title());
    fields.put("url", part.url());
    fields.put("questions", part.questions().stream().map(each -> question(each, files)).toList());
    return fields;
  }

  private static Map<String, Object> question(Question question, List<SiteFile> files) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("key", question.key());
    fields.put("url", question.article().path().url());
    fields.put("page", question.page());
    fields.put("title", question.article().shortTitle());
    fields.put("question", question.article().title());
    fields.put(
        "level",
        question
            .article()
            .chapter()
            .meta()
            .level()
            .map(level -> level.name().toLowerCase(Locale.ROOT))
            .orElse(""));
    fields.put("content", question.article().chapter().contentHash());
    QuestionFile.of(question)
        .ifPresent(
            file -> {
              fields.put("file", file.path());
              files.add(file);
            });
    fields.put("prompts", question.lesson().cards().stream().map(Lesson.Card::id).toList());
    fields.put("asks", question.lesson().followUps().size());
    return fields;
  }
}
