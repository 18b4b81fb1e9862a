package hornbook.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import hornbook.model.Checks;
import hornbook.model.Settings;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A question and a part's number go in; a new file with the headings of one is written. */
public final class ChapterStarter {
  private static final Pattern NUMBER = Pattern.compile("^(\\d{1,9})[-_. ].*");

  private static final List<String> USUAL =
      List.of("thirty-seconds", "answer", "check", "see-also");

  /** What is written below a heading, by its role. */
  private static final Map<String, String> START =
      Map.ofEntries(
          Map.entry("thirty-seconds", "The answer as you would say it aloud, without a formula.\n"),
          Map.entry("answer", "How it works, why, when to use it, and when not.\n"),
          Map.entry("formula", "What it says in words, then `$$ … $$`, then each symbol.\n"),
          Map.entry("example", "Small numbers, computed step by step.\n"),
          Map.entry("code", "A few lines, and what they print.\n"),
          Map.entry(
              "mistakes", "- **\"The claim.\"** Why it is wrong. *Say instead:* what is right.\n"),
          Map.entry("follow-ups", "### The next question?\n\nIts answer.\n"),
          Map.entry(
              "levels",
              "- **Weak**: what a poor answer says.\n"
                  + "- **Solid**: what a good one has.\n"
                  + "- **Strong**: what only the best have.\n"),
          Map.entry(
              "check",
              "What must a reader be able to recall? {#SLUG-name}\n: The answer to that.\n"),
          Map.entry("see-also", "- A link such as `[[slug]]`, and the reason to follow it.\n"));

  private final Path content;
  private final Settings settings;
  private final Checks checks;

  public ChapterStarter(Path content, Settings settings, Checks checks) {
    this.content = content;
    this.settings = settings;
    this.checks = checks;
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
    return Files.writeString(file, text(question, slug), UTF_8, StandardOpenOption.CREATE_NEW);
  }

  private static List<Path> entries(Path folder, Predicate<Path> wanted) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(wanted)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted((a, b) -> Slug.compare(a.getFileName().toString(), b.getFileName().toString()))
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

  private String text(String question, String slug) {
    StringBuilder text = new StringBuilder("---\nlevel: core\nprerequisites: []\n---\n");
    text.append("\n# ").append(question.strip()).append('\n');
    for (String role : roles()) {
      text.append("\n## ").append(settings.headings().get(role)).append("\n\n");
      text.append(START.get(role).replace("SLUG", slug));
    }
    return text.toString();
  }

  /** What the guide asks of every question; where it asks nothing, what makes a question one. */
  private List<String> roles() {
    List<String> required =
        checks.sections().stream()
            .filter(Checks.Section::required)
            .map(Checks.Section::role)
            .filter(START::containsKey)
            .toList();
    return required.isEmpty() ? USUAL : required;
  }
}
