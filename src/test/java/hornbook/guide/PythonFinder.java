package hornbook.guide;

import hornbook.Machine;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A machine goes in, and a Python 3 that runs on it and has some modules comes out: the one that
 * PYTHON names, else one that is installed, else the distribution's own with its packages.
 */
final class PythonFinder {
  private static final int START_SECONDS = 60;
  private static final Path DISTRIBUTIONS_OWN = Path.of("/usr/bin/python3");

  private final Machine machine;

  PythonFinder(Machine machine) {
    this.machine = machine;
  }

  /**
   * @param versions of Python and of the modules that were asked for
   */
  record Found(Path program, String versions) {
    @Override
    public String toString() {
      return program + " (" + versions + ")";
    }
  }

  /**
   * @param modules as Debian names their packages: {@code python3-} and the module
   * @throws IllegalStateException with one sentence on what to do, if there is none
   */
  Found find(List<String> modules) {
    String wanted = String.join(", ", modules);
    Optional<String> chosen = machine.variable("PYTHON");
    if (chosen.isPresent()) {
      return having(Path.of(chosen.get()), modules)
          .orElseThrow(
              () ->
                  new IllegalStateException(
                      "PYTHON is "
                          + chosen.get()
                          + ", which is no Python 3 with "
                          + wanted
                          + ": let it name one, or unset it"));
    }
    return installed(modules)
        .or(() -> packaged(modules))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "There is no Python 3 with "
                        + wanted
                        + " for the guide's code: install "
                        + packages(modules)
                        + ", or let PYTHON name one"));
  }

  private Optional<Found> installed(List<String> modules) {
    return Stream.concat(
            machine.programs(List.of("python3", "python", "python.exe")),
            Stream.of(DISTRIBUTIONS_OWN).filter(machine::isProgram))
        .distinct()
        .flatMap(program -> having(program, modules).stream())
        .findFirst();
  }

  private Optional<Found> packaged(List<String> modules) {
    if (!machine.mayInstallPackages()) {
      return Optional.empty();
    }
    String packages = packages(modules);
    machine.say(
        "The guide's code: no Python 3 has "
            + String.join(", ", modules)
            + "; apt-get installs "
            + packages);
    machine.installPackages(List.of(packages.split(" ")));
    return having(DISTRIBUTIONS_OWN, modules);
  }

  private static String packages(List<String> modules) {
    return modules.stream().map(module -> "python3-" + module).collect(Collectors.joining(" "));
  }

  private Optional<Found> having(Path program, List<String> modules) {
    String script =
        """
        import sys
        from importlib import import_module, metadata
        assert sys.version_info >= (3, 9)
        names = {"sklearn": "scikit-learn"}
        versions = ["Python " + sys.version.split()[0]]
        for module in sys.argv[1:]:
            import_module(module)
            versions.append(module + " " + metadata.version(names.get(module, module)))
        print(", ".join(versions))
        """;
    List<String> command =
        Stream.concat(Stream.of(program.toString(), "-c", script), modules.stream()).toList();
    return machine
        .run(START_SECONDS, command)
        .map(said -> new Found(program, said.lines().reduce("", (a, b) -> b)));
  }
}
