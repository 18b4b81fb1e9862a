package hornbook;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Does everything that a build does, but writes nothing. */
@Command(
    name = "check",
    description = "Checks the guide without writing the site.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  @Mixin private GuideOptions guide;

  @Option(names = "--strict", description = "Treat warnings as errors.")
  private boolean strict;

  @Option(names = "--json", description = "Print the findings and a summary as JSON.")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    return new BuildReport(spec.commandLine(), json).run(guide.resolved(strict), false);
  }
}
