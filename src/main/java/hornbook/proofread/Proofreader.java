package hornbook.proofread;

import hornbook.model.Book;
import hornbook.model.Checks;
import hornbook.model.Diagnostic;
import hornbook.model.Draft;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The drafts of a guide go in, and findings come out where they are not what it asks for. */
public final class Proofreader {
  private final Book book;
  private final Optional<Spelling> spelling;

  /**
   * @param cacheFolder where the dictionary's answers are kept
   */
  public Proofreader(Book book, Path cacheFolder) {
    this.book = book;
    this.spelling =
        book.checks().words().map(words -> Spelling.of(words, book.terms(), cacheFolder));
  }

  /**
   * @param chapters in reading order
   * @param notes definitions and corrections, which have no sections
   */
  public void check(List<Draft> chapters, List<Draft> notes, Consumer<Diagnostic> report) {
    new PromptCheck(book.checks()).check(chapters, report);
    if (book.checks().equals(Checks.NONE)) {
      return;
    }
    List<PageCheck> language = languageChecks();
    Stream.concat(chapters.stream(), notes.stream())
        .parallel()
        .forEach(draft -> language.forEach(check -> check.check(draft, report)));

    List<Draft> questions =
        chapters.stream().filter(draft -> draft.chapter().number() > 0).toList();
    Words words = new Words(shortTitles(chapters));
    List<PageCheck> sizes = new ArrayList<>(List.of(new SectionCheck(book, words)));
    book.checks().pageWords().ifPresent(range -> sizes.add(new PageSizeCheck(range, words)));
    questions.forEach(draft -> sizes.forEach(check -> check.check(draft, report)));
  }

  /** What is asked of any text: a new check is one more line here. */
  private List<PageCheck> languageChecks() {
    Checks checks = book.checks();
    List<PageCheck> all = new ArrayList<>();
    if (checks.repeats()) {
      all.add(new RepeatCheck(checks.allowed()));
    }
    if (checks.longestSentence() > 0) {
      all.add(new SentenceCheck(checks.longestSentence(), book.settings().language()));
    }
    if (!checks.banned().isEmpty()) {
      all.add(new BannedCheck(checks.banned(), checks.allowed()));
    }
    spelling.ifPresent(words -> all.add(new SpellingCheck(words)));
    return all;
  }

  private static Map<String, String> shortTitles(List<Draft> chapters) {
    return chapters.stream()
        .collect(
            Collectors.toMap(
                draft -> draft.chapter().slug(), Draft::shortTitle, (first, second) -> first));
  }

  /**
   * The ids of all prompts: the terms of definition lists in sections that have prompts.
   *
   * @param chapters in reading order
   */
  public static List<String> promptIds(Checks checks, List<Draft> chapters) {
    PromptCheck prompts = new PromptCheck(checks);
    return chapters.stream()
        .filter(draft -> draft.chapter().number() > 0)
        .flatMap(draft -> prompts.prompts(draft).stream())
        .flatMap(prompt -> prompt.id().stream())
        .toList();
  }

  /** Keeps on disk what the dictionary was asked. */
  public void save() throws IOException {
    if (spelling.isPresent()) {
      spelling.get().save();
    }
  }
}
