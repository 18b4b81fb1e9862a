package hornbook;

import hornbook.content.ContentReader;
import hornbook.content.Overrides;
import hornbook.markdown.MarkdownReader;
import hornbook.model.Book;
import hornbook.model.Draft;
import hornbook.proofread.Proofreader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what the list of prompts holds that {@code checks} in {@code hornbook.yml} may name. */
@Command(
    name = "prompts",
    description = "Prints the ids of all recall prompts, in reading order.",
    mixinStandardHelpOptions = true)
final class PromptsCommand implements Callable<Integer> {
  @Mixin private ContentFolder content;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Findings unseen = new Findings();
    Path folder = content.path();
    Book book = ContentReader.read(folder, Overrides.NONE, unseen);
    MarkdownReader markdown =
        new MarkdownReader(
            book.settings(), path -> ContentReader.include(folder, book, path, unseen));
    List<Draft> chapters =
        book.chapters().parallelStream().map(chapter -> markdown.read(chapter, unseen)).toList();
    PrintWriter out = spec.commandLine().getOut();
    out.println("# The ids of all recall prompts, by which readers' progress knows them.");
    Proofreader.promptIds(book.checks(), chapters).forEach(out::println);
    return ExitCode.DONE;
  }
}
