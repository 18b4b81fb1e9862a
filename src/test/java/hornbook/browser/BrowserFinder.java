package hornbook.browser;

import hornbook.Machine;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A machine goes in, and a Chrome or Chromium that runs on it comes out: the one that BROWSER_PATH
 * names, else one without windows, which does the same at less than half the cost, as it is
 * installed or the distribution has it, else any that is installed, else Playwright's own.
 */
final class BrowserFinder {
  private static final int START_SECONDS = 60;
  private static final int FETCH_SECONDS = 900;
  private static final String PACKAGE = "chromium-headless-shell";
  private static final List<String> WITHOUT_WINDOWS = List.of("chrome-headless-shell", PACKAGE);
  private static final List<String> NAMES =
      List.of("google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome");

  private final Machine machine;
  private final Supplier<String> playwrightsOwn;

  /**
   * @param playwrightsOwn where Playwright would put the browser that it fetches
   */
  BrowserFinder(Machine machine, Supplier<String> playwrightsOwn) {
    this.machine = machine;
    this.playwrightsOwn = playwrightsOwn;
  }

  /**
   * @param origin how it was come by
   * @param version as the browser says it
   */
  record Found(Path program, String origin, String version) {
    @Override
    public String toString() {
      return program + " (" + origin + "; " + version + ")";
    }
  }

  /**
   * @throws IllegalStateException with one sentence on what to do, if there is none
   */
  Found find() {
    Optional<String> chosen = machine.variable("BROWSER_PATH");
    if (chosen.isPresent()) {
      return starting(Path.of(chosen.get()), "BROWSER_PATH")
          .orElseThrow(
              () ->
                  new IllegalStateException(
                      "BROWSER_PATH is "
                          + chosen.get()
                          + ", which does not start: let it name a Chrome or Chromium, or unset"
                          + " it"));
    }
    return installed(WITHOUT_WINDOWS)
        .or(this::packaged)
        .or(this::installed)
        .or(this::fetched)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "There is no browser for the browser tests, and none could be fetched: install"
                        + " Chrome or Chromium, or let BROWSER_PATH name one"));
  }

  private Optional<Found> installed() {
    Stream<Path> usual =
        Stream.concat(
            Stream.of(
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium")
                .map(Path::of),
            Stream.of("ProgramFiles", "ProgramFiles(x86)", "LocalAppData")
                .flatMap(name -> machine.variable(name).stream())
                .map(folder -> Path.of(folder, "Google", "Chrome", "Application", "chrome.exe")));
    return installed(NAMES)
        .or(() -> usual.flatMap(program -> starting(program, "installed").stream()).findFirst());
  }

  private Optional<Found> installed(List<String> names) {
    return names.stream()
        .flatMap(name -> machine.program(List.of(name)).stream())
        .flatMap(program -> starting(program, "installed").stream())
        .findFirst();
  }

  private Optional<Found> fetched() {
    Path program = Path.of(playwrightsOwn.get());
    Optional<Found> before = starting(program, "Playwright's own, fetched before");
    if (before.isPresent()) {
      return before;
    }
    machine.say("Browser tests: no Chrome or Chromium is installed; Playwright fetches its own");
    machine.run(
        FETCH_SECONDS,
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "com.microsoft.playwright.CLI",
            "install",
            "chromium"));
    return starting(program, "Playwright's own, fetched now");
  }

  private Optional<Found> packaged() {
    if (!machine.mayInstallPackages()) {
      return Optional.empty();
    }
    machine.say("Browser tests: apt-get installs the package " + PACKAGE);
    machine.installPackages(List.of(PACKAGE));
    return machine
        .program(List.of(PACKAGE))
        .flatMap(program -> starting(program, "the distribution's package, installed now"));
  }

  /** A browser without its libraries is none. On Windows, Chrome would open a window instead. */
  private Optional<Found> starting(Path program, String origin) {
    if (!machine.isProgram(program)) {
      return Optional.empty();
    }
    if (program.toString().endsWith(".exe")) {
      return Optional.of(new Found(program, origin, "of an unknown version"));
    }
    return machine
        .run(START_SECONDS, List.of(program.toString(), "--version"))
        .map(version -> new Found(program, origin, version.lines().reduce("", (a, b) -> b)));
  }
}
