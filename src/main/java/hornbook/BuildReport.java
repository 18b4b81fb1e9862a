package hornbook;

import hornbook.inspect.Inspection;
import hornbook.model.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;

/** Runs one build and says what came of it, to people or as JSON. */
final class BuildReport {
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean json;

  BuildReport(CommandLine command, boolean json) {
    this.out = command.getOut();
    this.err = command.getErr();
    this.json = json;
  }

  int run(Build.Options options, boolean write) throws IOException {
    long start = System.nanoTime();
    boolean watched = System.console() != null && !json && System.getenv("CI") == null;
    Findings findings = new Findings();
    Progress progress = new Progress(err, watched);
    Build.Result result;
    try {
      result = new Build(options, findings, progress, BuildMemory.empty()).run(write);
    } finally {
      progress.done();
    }
    double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
    if (json) {
      out.println(JsonReport.of(result, findings));
    } else {
      new FindingsPrinter(result.book().texts(), err).print(findings.sorted());
      err.flush();
      summary(result, findings, seconds, write, options.output());
    }
    out.flush();
    return findings.stop(options.strict()) ? ExitCode.GUIDE_HAS_ERRORS : ExitCode.DONE;
  }

  private void summary(
      Build.Result result, Findings findings, double seconds, boolean write, Path output) {
    Inspection made = result.inspection();
    long errors = findings.count(Severity.ERROR);
    long warnings = findings.count(Severity.WARNING);
    out.printf(
        Locale.ROOT,
        "%s pages, %s links, %s formulas; %s, %s; %.1f s%n",
        number(made.pages()),
        number(made.links()),
        number(made.formulas()),
        counted(errors, "error"),
        counted(warnings, "warning"),
        seconds);
    if (result.written()) {
      out.println("Wrote " + output + "/. Look at it with: ./hornbook serve");
    } else if (write) {
      out.println("Nothing was written; " + output + "/ is as it was.");
    }
  }

  private static String counted(long count, String what) {
    return number(count) + " " + what + (count == 1 ? "" : "s");
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
