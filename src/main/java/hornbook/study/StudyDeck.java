package hornbook.study;

import hornbook.json.JsonText;
import hornbook.model.Guide;
import hornbook.model.Lesson;
import hornbook.model.SiteFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A guide goes in, and the files for studying it come out: the list of all questions, {@code
 * study/deck.json}, and one file per question with its cards. A guide without recall prompts has
 * none.
 */
public record StudyDeck(List<SiteFile> files) {
  private static final int FORMAT = 1;

  public static StudyDeck of(Guide guide) {
    List<SiteFile> files = new ArrayList<>();
    if (guide.hasCards()) {
      Map<String, Object> deck = new LinkedHashMap<>();
      deck.put("format", FORMAT);
      deck.put("title", guide.book().settings().title());
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
    fields.put("title", question.article().shortTitle());
    fields.put("question", question.article().title());
    fields.put(
        "level",
        question.article().chapter().meta().level()
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
