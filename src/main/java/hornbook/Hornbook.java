package hornbook;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** Arguments go in, an exit code comes out: 0 done, 1 the guide has errors, 2 could not run. */
@Command(
    name = "hornbook",
    description = "Builds a study site from a folder of Markdown.",
    version = "hornbook 1.0.0",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      SearchCommand.class,
      ServeCommand.class,
      NewCommand.class,
      PromptsCommand.class,
      CleanCommand.class,
      HelpCommand.class,
      AutoComplete.GenerateCompletion.class
    },
    footerHeading = "%nExit codes:%n",
    footer = {"  0  done", "  1  the guide has errors", "  2  could not run"})
public final class Hornbook {
  private Hornbook() {}

  /** Runs one command and ends the JVM with its exit code. */
  public static void main(String[] arguments) {
    int code = run(arguments, utf8(System.out), utf8(System.err));
    System.exit(code);
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** Runs one command on streams of the caller's choice. */
  static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    CommandLine line =
        new CommandLine(new Hornbook())
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler(
                (fault, command, result) -> {
                  if (fault instanceof IOException io) {
                    return couldNotRun(io, command);
                  }
                  if (fault instanceof UncheckedIOException io) {
                    return couldNotRun(io.getCause(), command);
                  }
                  throw fault;
                });
    if (arguments.length == 0) {
      line.usage(out);
      return ExitCode.COULD_NOT_RUN;
    }
    return line.execute(arguments);
  }

  private static int couldNotRun(IOException fault, CommandLine command) {
    command.getErr().println("hornbook: " + sentence(fault));
    command.getErr().flush();
    return ExitCode.COULD_NOT_RUN;
  }

  private static String sentence(IOException fault) {
    if (fault instanceof AccessDeniedException denied) {
      return "no permission for " + denied.getFile();
    }
    if (fault instanceof FileSystemException file && file.getReason() != null) {
      return file.getFile() + ": " + file.getReason();
    }
    return fault.getMessage() == null ? fault.toString() : fault.getMessage();
  }
}
