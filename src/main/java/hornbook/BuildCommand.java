package hornbook;

import hornbook.pdf.Environment;
import hornbook.pdf.PdfPrinter;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the site. */
@Command(
    name = "build",
    description = "Builds the site.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class BuildCommand implements Callable<Integer> {
  @Mixin private GuideOptions guide;

  @Option(names = "--strict", description = "Treat warnings as errors.")
  private boolean strict;

  @Option(names = "--json", description = "Print the findings and a summary as JSON.")
  private boolean json;

  @Option(
      names = "--pdf",
      description = "Print the whole guide as a PDF, too; needs Chrome or Chromium.")
  private boolean pdf;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Build.Options options = guide.resolved(strict);
    if (pdf) {
      options = options.printedBy(PdfPrinter.find(Environment.OURS));
    }
    return new BuildReport(spec.commandLine(), json).run(options, true);
  }
}
