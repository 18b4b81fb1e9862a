package hornbook.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import hornbook.model.Settings;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A question and a part's number go in; a new file with the known headings is written. */
public final class ChapterStarter {
  private static final Pattern NUMBER = Pattern.compile("^(\\d{1,9})[-_. ].*");

  private final Path content;
  private final Settings settings;

  public ChapterStarter(Path content, Settings settings) {
    this.content = content;
    this.settings = settings;
  }

  /**
   * @param part the number of the part's folder in reading order, from 1
   * @return the new file
   * @throws IOException if there is no such part, or a chapter of this name exists
   */
  public Path start(String question, int part) throws IOException {
    List<Path> parts = entries(content, Files::isDirectory);
    if (part < 1 || part > parts.size()) {
      throw new NoSuchFileException(
          "there is no part " + part + ": " + content + " has " + parts.size() + " folders");
    }
    Path folder = parts.get(part - 1);
    List<Path> chapters = entries(folder, file -> file.toString().endsWith(".md"));
    String slug = Slug.of(question);
    for (Path chapter : chapters) {
      if (Slug.unnumbered(chapter.getFileName().toString()).equals(slug + ".md")) {
        throw new FileAlreadyExistsException(chapter + " exists already");
      }
    }
    Path file = folder.resolve("%02d-%s.md".formatted(nextNumber(chapters), slug));
    return Files.writeString(file, text(question), UTF_8, StandardOpenOption.CREATE_NEW);
  }

  private static List<Path> entries(Path folder, Predicate<Path> wanted) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(wanted)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted(
              (a, b) -> Slug.compare(a.getFileName().toString(), b.getFileName().toString()))
          .toList();
    }
  }

  private static int nextNumber(List<Path> chapters) {
    int last = 0;
    for (Path chapter : chapters) {
      Matcher number = NUMBER.matcher(chapter.getFileName().toString());
      if (number.matches()) {
        last = Math.max(last, Integer.parseInt(number.group(1)));
      }
    }
    return last + 1;
  }

  private String text(String question) {
    return """
        ---
        level: core
        prerequisites: []
        ---

        # %s

        ## %s

        The answer as you would say it aloud: 65 to 85 words, no formula.

        ## %s

        How it works, why, when to use it, and when not.

        ## %s

        - A link such as `[[slug]]`, and the reason to follow it.
        """
        .formatted(
            question.strip(),
            settings.headings().get("thirty-seconds"),
            settings.headings().get("answer"),
            settings.headings().get("see-also"));
  }
}
