package hornbook;

import hornbook.cache.DiskCache;
import hornbook.site.SiteWriter;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Deletes what Hornbook wrote, and nothing else. */
@Command(
    name = "clean",
    description = "Deletes the site's files that Hornbook wrote, and its cache.",
    mixinStandardHelpOptions = true)
final class CleanCommand implements Callable<Integer> {
  @Mixin private ContentFolder content;
  @Mixin private OutputFolder output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    new SiteWriter(output.path()).clean();
    DiskCache.clear(content.cache());
    spec.commandLine().getOut().println("Cleaned " + output.path() + "/ and " + content.cache());
    return ExitCode.DONE;
  }
}
