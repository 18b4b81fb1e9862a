package hornbook;

import hornbook.model.Settings;
import hornbook.serve.FolderWatch;
import hornbook.serve.PreviewServer;
import hornbook.site.SiteWriter;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Builds, shows the site in a browser, and builds again whenever a file changes. */
@Command(
    name = "serve",
    description = "Previews the site and reloads it when a file changes.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  @Mixin private GuideOptions guide;

  @Option(names = "--strict", description = "Treat warnings as errors.")
  private boolean strict;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8000",
      description = "The port, 0 for any that is free (default: ${DEFAULT-VALUE}).")
  private int port;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Build.Options options = guide.resolved(strict);
    new SiteWriter(options.output()).recover();
    BuildMemory start = BuildMemory.empty();
    Outcome first = build(options, start);
    AtomicReference<BuildMemory> memory = new AtomicReference<>(start.next());
    try (PreviewServer server =
        PreviewServer.start(options.output(), port, basePath(first.settings()))) {
      server.findings(first.findings());
      out().println("The site is at " + server.url() + " (stop with Ctrl-C)");
      out().flush();
      List<Path> watched = List.of(options.content(), options.templates(), options.statics());
      try (FolderWatch watch =
          FolderWatch.start(
              watched,
              List.of(options.output(), options.cache()),
              changed -> {
                boolean chapters = changed.stream().allMatch(ServeCommand::isChapter);
                BuildMemory known = chapters ? memory.get() : BuildMemory.empty();
                rebuild(options, known, server);
                memory.set(known.next());
              })) {
        Thread.currentThread().join();
      }
    }
    return ExitCode.DONE;
  }

  /** Whether a file is a page's own text; one with an underscore may be part of many pages. */
  private static boolean isChapter(Path file) {
    boolean hidden = file.toString().contains(File.separator + "_");
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".md") && !hidden;
  }

  /**
   * @param findings those that kept the site from being written, as text; empty if it was written
   */
  private record Outcome(Settings settings, String findings) {}

  private void rebuild(Build.Options options, BuildMemory memory, PreviewServer server) {
    try {
      String findings = build(options, memory).findings();
      if (findings.isEmpty()) {
        server.reload();
      } else {
        server.findings(findings);
      }
    } catch (IOException e) {
      // The folder may be gone while a branch is switched: the next change tries anew.
      out().println("hornbook: " + e.getMessage());
      server.findings(e.getMessage());
    }
    out().flush();
  }

  private Outcome build(Build.Options options, BuildMemory memory) throws IOException {
    long start = System.nanoTime();
    Findings findings = new Findings();
    Progress silent = new Progress(out(), false);
    Build.Result result = new Build(options, findings, silent, memory).run(true);
    StringWriter text = new StringWriter();
    PrintWriter printer = new PrintWriter(text);
    new FindingsPrinter(result.book().texts(), printer).print(findings.sorted());
    printer.flush();
    out().print(text);
    out()
        .printf(
            Locale.ROOT,
            "%s in %.2f s%n",
            result.written() ? "Built" : "Not built: the guide has errors;",
            (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1));
    out().flush();
    return new Outcome(result.book().settings(), result.written() ? "" : text.toString());
  }

  /** The preview stands at the site's own path, where the 404 page expects its files. */
  private static String basePath(Settings settings) {
    return settings.address().isEmpty() ? "/" : URI.create(settings.address()).getPath();
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
