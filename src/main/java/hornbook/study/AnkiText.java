package hornbook.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Notes become the text that Anki, and other programs, import: a line each, with tabs between. */
final class AnkiText {
  private AnkiText() {}

  static String of(AnkiModel model, List<AnkiNote> notes) {
    List<String> columns = new ArrayList<>(List.of("Guid"));
    columns.addAll(AnkiModel.FIELDS);
    columns.addAll(List.of("Deck", "Tags"));
    String head =
        Stream.of(
                "#separator:tab",
                "#html:true",
                "#notetype:" + model.name(),
                "#columns:" + String.join("\t", columns),
                "#guid column:1",
                "#deck column:" + (columns.size() - 1),
                "#tags column:" + columns.size())
            .collect(Collectors.joining("\n", "", "\n"));
    return notes.stream().map(AnkiText::line).collect(Collectors.joining("", head, ""));
  }

  private static String line(AnkiNote note) {
    return Stream.of(
            Stream.of(note.guid()),
            note.fields().stream(),
            Stream.of(note.deck(), String.join(" ", note.tags())))
        .flatMap(column -> column)
        .map(AnkiText::quoted)
        .collect(Collectors.joining("\t", "", "\n"));
  }

  private static String quoted(String field) {
    boolean plain = field.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '"');
    return plain ? field : "\"" + field.replace("\"", "\"\"") + "\"";
  }
}
