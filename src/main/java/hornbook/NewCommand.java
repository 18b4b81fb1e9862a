package hornbook;

import hornbook.content.ChapterStarter;
import hornbook.content.ContentReader;
import hornbook.content.Overrides;
import hornbook.model.Book;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Starts a new question. */
@Command(
    name = "new",
    description = "Writes a new question's file with the headings that the guide asks for.",
    mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
  @Parameters(paramLabel = "QUESTION", description = "The question, in quotes.")
  private String question;

  @Option(
      names = "--part",
      required = true,
      paramLabel = "N",
      description = "The number of the part that it joins, from 1.")
  private int part;

  @Mixin private ContentFolder content;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Book book = ContentReader.read(content.path(), Overrides.NONE, new Findings());
    Path file =
        new ChapterStarter(content.path(), book.settings(), book.checks()).start(question, part);
    spec.commandLine().getOut().println("Wrote " + file);
    return ExitCode.DONE;
  }
}
