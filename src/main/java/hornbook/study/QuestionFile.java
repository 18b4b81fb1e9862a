package hornbook.study;

import hornbook.json.JsonText;
import hornbook.model.Lesson;
import hornbook.model.Sha256;
import hornbook.model.SiteFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the study pages load of one question becomes a file whose name tells its content. */
final class QuestionFile {
  private QuestionFile() {}

  /** Empty if there is neither a prompt nor a follow-up to load. */
  static Optional<SiteFile.Text> of(Question question) {
    Lesson lesson = question.lesson();
    if (lesson.cards().isEmpty() && !lesson.hasInterview()) {
      return Optional.empty();
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("cards", lesson.cards().stream().map(QuestionFile::card).toList());
    fields.put("thirty", lesson.thirtySeconds().html());
    fields.put("asks", lesson.followUps().stream().map(QuestionFile::ask).toList());
    fields.put("levels", lesson.levels().stream().map(QuestionFile::level).toList());
    String json = JsonText.object(fields);
    return Optional.of(
        new SiteFile.Text(
            "study/" + question.key() + "." + Sha256.of(json).start(8) + ".json", json));
  }

  private static Map<String, String> card(Lesson.Card card) {
    return fields("id", card.id(), "prompt", card.prompt().html(), "answer", card.answer().html());
  }

  private static Map<String, String> ask(Lesson.FollowUp ask) {
    return fields(
        "anchor", ask.anchor(), "question", ask.question().html(), "answer", ask.answer().html());
  }

  private static Map<String, String> level(Lesson.AnswerLevel level) {
    return fields("name", level.name(), "text", level.text().html());
  }

  private static Map<String, String> fields(String... namesAndValues) {
    Map<String, String> fields = new LinkedHashMap<>();
    List<String> all = List.of(namesAndValues);
    for (int i = 0; i < all.size(); i += 2) {
      fields.put(all.get(i), all.get(i + 1));
    }
    return fields;
  }
}
